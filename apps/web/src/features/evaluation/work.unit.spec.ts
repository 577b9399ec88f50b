import type { WaitsBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Words } from '../../words/language.ts';
import { burnUpOf, burnUpOption } from './burn-up.ts';
import { bucketOf, latenessOf, latenessOption } from './lateness.ts';
import { waitsOf, waitsOption } from './waits.ts';
import { workOf, type Work } from './work.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const none = { doer: 0, accepting: 0, issuing: 0, others: 0, objectiveCause: 0, system: 0 };
const asOf = '2026-02-23T10:00:00+07:00';

const work: Work = {
  id: 'nv-01',
  title: 'Mở chuyên mục',
  issuedAt: '2026-02-02T08:00:00+07:00',
  dueAt: '2026-02-26T00:00:00+07:00',
  submittedAt: null,
  acceptedAt: null,
  stands: false,
  days: none,
  overdue: none,
};
const submitted = (submittedAt: string): Work => ({ ...work, submittedAt });

describe('How late an assignment is', () => {
  it.each([
    ['2026-02-25T23:59:59+07:00', 'in-time'],
    ['2026-02-26T00:00:00+07:00', 'late-3'],
    ['2026-03-01T00:00:00+07:00', 'late-7'],
    ['2026-03-05T00:00:00+07:00', 'late-14'],
    ['2026-03-12T00:00:00+07:00', 'late-more'],
  ])('is told by the instant it was handed in: %s is %s', (at, bucket) =>
    expect(bucketOf(submitted(at), asOf)).toBe(bucket),
  );

  it('is told by the instant asked about while it is not handed in, and not while others have the word', () => {
    const later = '2026-02-27T00:00:00+07:00';
    expect(bucketOf(work, later)).toBe('late-3');
    expect(bucketOf({ ...work, stands: true }, later)).toBe('open');
    expect(bucketOf(work, asOf)).toBe('open');
    expect(bucketOf({ ...work, dueAt: null }, asOf)).toBe('no-deadline');
  });

  it('puts each assignment behind exactly one bar', () => {
    const lateness = latenessOf([work, submitted('2026-02-27T00:00:00+07:00')], asOf);
    expect(lateness.map(({ assignments }) => assignments.length)).toEqual([0, 1, 0, 1, 0, 0, 0]);
    expect(latenessOption(lateness, vi)).toMatchObject({
      yAxis: { data: expect.arrayContaining(['trong hạn']) },
    });
  });
});

describe('Issued and accepted', () => {
  const accepted: Work = { ...work, id: 'nv-02', acceptedAt: '2026-02-28T18:00:00Z' };
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
  const burnUp = burnUpOf([work, accepted], months, '2026-03-02T08:00:00+07:00');

  it('add up month by month of the ward, as far as time had come', () =>
    expect(burnUpOption(burnUp, vi)).toMatchObject({
      xAxis: { data: ['T1', 'T2', 'T3'] },
      series: [{ data: [0, 2, 2] }, { data: [0, 0, 1] }],
    }));

  it('keep the assignments of each month', () =>
    expect(burnUp.at(-1)?.accepted.map(({ id }) => id)).toEqual(['nv-02']));
});

describe('Whom work waited for', () => {
  const one: Work = { ...work, id: 'a', days: { ...none, doer: 2 } };
  const other: Work = {
    ...work,
    id: 'b',
    days: { ...none, doer: 5, objectiveCause: 1 },
    overdue: { ...none, doer: 5 },
  };
  const led: WaitsBody['units'][number] = {
    unit: 'mttq',
    name: 'MTTQ',
    days: { ...none, doer: 7, objectiveCause: 1 },
    overdue: { ...none, doer: 5 },
    assignments: [one, other],
  };
  const waits = waitsOf(led);

  it('is told in days, with what was overdue, and the assignments behind it, the longest wait first', () => {
    expect(waits.map(({ owner, days, overdue }) => [owner, days, overdue])).toEqual([
      ['doer', 7, 5],
      ['objective-cause', 1, 0],
    ]);
    expect(waits[0]?.assignments.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is named in words, and so are the days after a deadline', () =>
    expect(waitsOption(waits, vi)).toMatchObject({
      yAxis: { data: ['đơn vị chủ trì', 'nguyên nhân khách quan'] },
      series: [
        { name: 'ngày trong hạn', data: [2, 1] },
        {
          name: 'ngày quá hạn',
          data: [
            { value: 5, label: { formatter: '7 ngày, 5 quá hạn' } },
            { value: 0, label: { formatter: '1 ngày' } },
          ],
        },
      ],
    }));

  it('is measured on an axis whose thousands are written as each language does', () => {
    const writes = (words: string) =>
      expect.toSatisfy((write: (days: number) => string) => write(1000) === words);
    const axis = (formatter: unknown) => ({ xAxis: { axisLabel: { formatter } } });
    expect(waitsOption(waits, vi)).toMatchObject(axis(writes('1.000')));
    expect(waitsOption(waits, { ...vi, language: 'en' })).toMatchObject(axis(writes('1,000')));
  });

  it('leads to each assignment once', () =>
    expect(
      workOf({ asOf, knownAt: null, period: { from: '2026-01-01', to: '2026-12-31' }, units: [led] }),
    ).toEqual([one, other]));
});
