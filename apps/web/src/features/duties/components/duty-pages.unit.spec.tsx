import type { DutyView } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { aDuty } from '../../../testing/a-duty.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { dutiesQuery, dutyQuery } from '../api/duties.queries.ts';
import { DutiesPage } from './duties-page.tsx';
import { DutyPage } from './duty-page.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');
const ended: DutyView = {
  ...aDuty,
  ended: { at: '2026-03-02T08:00:00+07:00', by: aDuty.by, reason: 'Chuyển đơn vị' },
};

const listFor = (person = leader, items: readonly DutyView[] = [aDuty]) =>
  renderPage(<DutiesPage />, {
    route: '/',
    at: '/',
    person,
    known: (client, api) => client.setQueryData(dutiesQuery(api).queryKey, { items: [...items] }),
  });
const pageFor = (person = leader, duty = aDuty) =>
  renderPage(<DutyPage />, {
    route: '/duties/:id',
    at: `/duties/${duty.id}`,
    person,
    known: (client, api) => client.setQueryData(dutyQuery(api, duty.id).queryKey, duty),
  });

describe('The list of recurring duties', () => {
  it('says the next period, when it is issued and when it is due', () =>
    expect(wordsIn(listFor())).toContain(
      'Ban Xây dựng Đảng hằng tháng kỳ 2026-03: giao 00:00 ngày 01/03/2026, hạn hết ngày 31/03/2026 đã giao 1 kỳ',
    ));

  it('says that a duty has ended', () =>
    expect(wordsIn(listFor(leader, [ended]))).toContain('đã kết thúc lúc 08:00 ngày 02/03/2026'));

  it('is added to by leaders', () => {
    expect(listFor()).toContain('data-testid="register-duty"');
    expect(listFor(head)).not.toContain('data-testid="register-duty"');
  });
});

describe('A recurring duty', () => {
  it('leads to the assignment of each period, and says which were passed over', () => {
    expect(pageFor()).toContain('href="/assignments/gv-01-2026-01"');
    expect(wordsIn(pageFor())).toContain(
      '2026-02 (01/02/2026 – 28/02/2026) không giao: kỳ đã hết trước khi giao được',
    );
  });

  it('is ended by a leader of the unit that gave it, once', () => {
    expect(pageFor()).toContain('data-testid="end-duty"');
    expect(pageFor(head)).not.toContain('data-testid="end-duty"');
    expect(pageFor(leader, ended)).not.toContain('data-testid="end-duty"');
    expect(wordsIn(pageFor(leader, ended))).toContain('Kết thúc lúc 08:00 ngày 02/03/2026: Chuyển đơn vị');
  });
});
