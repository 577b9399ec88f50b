import { describe, expect, it } from 'vitest';
import type { Absence, Person } from '../../../organisation/organisation.schema.ts';
import { absencesQuery } from '../../../organisation/organisation.queries.ts';
import { personOf, renderPage, units, wordsIn } from '../../../testing/render-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { StandInBanner } from './stand-in-banner.tsx';

const head = personOf('ban-xay-dung-dang');
const leader = personOf('ban-thuong-vu', 'leader');
const deputy: Person = { ...head, person: 'p-pho', displayName: 'Cao Thị Hạnh', onBehalfOf: head.person };

const absence: Absence = {
  absence: 'vm-1',
  unit: 'ban-xay-dung-dang',
  person: head.person,
  deputy: 'p-pho',
  from: '2026-12-07T00:00:00+07:00',
  until: '2026-12-12T00:00:00+07:00',
  reason: 'mission',
  endedAt: null,
  inForce: true,
};
const staffed = units.map((unit) =>
  unit.unit === 'ban-xay-dung-dang'
    ? {
        ...unit,
        head: { person: head.person, displayName: head.displayName },
        standIn: { person: 'p-pho', displayName: 'Cao Thị Hạnh' },
        deputies: [{ person: 'p-pho', displayName: 'Cao Thị Hạnh' }],
      }
    : unit,
);

const shown = (page: 'page' | 'banner', person: Person, absences: readonly Absence[] = [absence]) =>
  renderPage(page === 'page' ? <OrganisationPage /> : <StandInBanner />, {
    route: '/',
    at: '/',
    person,
    known: (client, api) => {
      client.setQueryData(['units'], staffed);
      client.setQueryData(['people'], [head, leader, deputy]);
      client.setQueryData(absencesQuery(api).queryKey, [...absences]);
    },
  });

describe('Whoever stands in', () => {
  it('is told in whose name they act, and until when', () =>
    expect(wordsIn(shown('banner', deputy))).toBe(
      'Bạn đang thay mặt Người của Ban Xây dựng Đảng, người đứng đầu Ban Xây dựng Đảng, đến hết ngày 11/12/2026.',
    ));
});

describe('An absent head', () => {
  it('is told who acts', () =>
    expect(wordsIn(shown('banner', head))).toContain('Cao Thị Hạnh đang thay mặt bạn'));

  it('declares no other posts, only the own absence', () => {
    const html = shown('page', head);
    expect(html).toContain('data-testid="declare-absence"');
    expect(html).not.toContain('data-testid="change-post"');
  });

  it('ends the absence by a button that names it', () =>
    expect(shown('page', head)).toContain('aria-label="Kết thúc việc vắng của Người của Ban Xây dựng Đảng"'));
});

describe('Somebody whom no absence concerns', () => {
  it('sees no banner', () => expect(wordsIn(shown('banner', leader))).toBe(''));
});

describe('The posts of the units', () => {
  const words = wordsIn(shown('page', leader));

  it('name who stands in for whom', () =>
    expect(words).toContain('Người của Ban Xây dựng Đảng (đang vắng; Cao Thị Hạnh thay mặt) Cao Thị Hạnh'));

  it('are changed by leaders', () => expect(words).toContain('Thay đổi chức vụ'));
});

describe('Who only stands in for a leader', () => {
  it('changes no posts', () =>
    expect(shown('page', { ...leader, person: 'p-khac', onBehalfOf: leader.person })).not.toContain(
      'data-testid="change-post"',
    ));
});
