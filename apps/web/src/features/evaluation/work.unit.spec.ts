import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { anAssignment } from '../../testing/assignment-view.ts';
import type { Words } from '../../words/language.ts';
import { burnUpOf, burnUpOption } from './burn-up.ts';
import { bucketOf, latenessOf, latenessOption } from './lateness.ts';
import { waitsOf, waitsOption } from './waits.ts';
import { issuedWithin } from './work.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const deadline = { at: '2026-02-26T00:00:00+07:00', text: null };
const submitted = (submittedAt: string) => ({ ...anAssignment, deadline, submittedAt });

describe('How late an assignment is', () => {
  it.each([
    ['2026-02-25T23:59:59+07:00', 'in-time'],
    ['2026-02-26T00:00:00+07:00', 'late-3'],
    ['2026-03-01T00:00:00+07:00', 'late-7'],
    ['2026-03-05T00:00:00+07:00', 'late-14'],
    ['2026-03-12T00:00:00+07:00', 'late-more'],
  ])('is told by the instant it was handed in: %s is %s', (at, bucket) =>
    expect(bucketOf(submitted(at))).toBe(bucket),
  );

  it('is told by now while it is not handed in, and not while it is suspended', () => {
    const open = { ...anAssignment, deadline, shownAt: '2026-02-27T00:00:00+07:00' };
    const suspension = {
      at: '2026-02-20T08:00:00+07:00',
      condition: '',
      authority: '',
      reviewOn: '2026-03-01',
    };
    expect(bucketOf(open)).toBe('late-3');
    expect(bucketOf({ ...open, suspension })).toBe('open');
    expect(bucketOf(anAssignment)).toBe('open');
    expect(bucketOf({ ...anAssignment, deadline: null })).toBe('no-deadline');
  });

  it('puts each assignment behind exactly one column', () => {
    const lateness = latenessOf([anAssignment, submitted('2026-02-27T00:00:00+07:00')]);
    expect(lateness.map(({ assignments }) => assignments.length)).toEqual([0, 1, 0, 1, 0, 0, 0]);
    expect(latenessOption(lateness, vi)).toMatchObject({
      yAxis: { data: expect.arrayContaining(['trong hạn']) },
    });
  });
});

describe('Issued and accepted', () => {
  const accepted = {
    ...anAssignment,
    id: 'nv-02',
    acceptedAt: '2026-02-28T18:00:00Z',
    shownAt: '2026-03-02T08:00:00+07:00',
  };
  const burnUp = burnUpOf([anAssignment, accepted], ['2026-01', '2026-02', '2026-03', '2026-04']);

  it('add up month by month of the ward, as far as time has come', () =>
    expect(burnUpOption(burnUp, vi)).toMatchObject({
      xAxis: { data: ['T1', 'T2', 'T3'] },
      series: [{ data: [0, 2, 2] }, { data: [0, 0, 1] }],
    }));

  it('keep the assignments of each month', () =>
    expect(burnUp.at(-1)?.accepted.map(({ id }) => id)).toEqual(['nv-02']));

  it('leave out what was issued in other periods, or cancelled', () =>
    expect(
      issuedWithin(
        [anAssignment, { ...anAssignment, id: 'nv-03', cancelledAt: '2026-02-05T08:00:00+07:00' }],
        { from: '2026-02-02', to: '2026-02-28' },
      ).map(({ id }) => id),
    ).toEqual(['nv-01']));
});

describe('Whom work waits for', () => {
  const span = (owner: 'doer' | 'accepting', to: string, overdue: boolean) => ({
    from: '2026-02-01T00:00:00Z',
    to,
    owner,
    unit: null,
    overdue,
  });
  const totals = { doer: 0, accepting: 0, issuing: 0, others: 0, 'objective-cause': 0, system: 0 };
  const waits = waitsOf([
    { id: 'a', delay: { totals, spans: [span('doer', '2026-02-03T00:00:00Z', false)] } },
    {
      id: 'b',
      delay: {
        totals,
        spans: [span('doer', '2026-02-06T00:00:00Z', true), span('accepting', '2026-02-02T00:00:00Z', false)],
      },
    },
  ]);

  it('is added up in days, with what was overdue, and the longest wait first', () =>
    expect(waits).toEqual([
      { owner: 'doer', days: 7, overdue: 5, assignments: ['b', 'a'] },
      { owner: 'accepting', days: 1, overdue: 0, assignments: ['b'] },
    ]));

  it('is named in words', () =>
    expect(waitsOption(waits, vi)).toMatchObject({
      yAxis: { data: ['đơn vị chủ trì', 'đơn vị nghiệm thu'] },
    }));
});
