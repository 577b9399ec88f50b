import type { Deadline, DeadlineSpan } from '@dondoc/assignments-domain';
import { addDays, compareInstants, due, vietnamPublic2026, type WorkingCalendar } from '@dondoc/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, recounted } from './recounted.ts';

const from = '2026-06-08T09:00:00+07:00';
const before = vietnamPublic2026;
const withDayOff = (date: string): WorkingCalendar => ({
  ...before,
  version: 2,
  daysOff: [
    ...before.daysOff,
    { date, because: { vi: 'nghỉ tránh bão', en: 'storm' }, source: '12-QĐ/UBND', standing: 'local' },
  ],
});
const after = withDayOff('2026-06-10');

const counted = (span: DeadlineSpan): Deadline => {
  const ends = due(span, before);
  if (ends.outcome !== 'due') throw new Error(ends.outcome);
  return { at: ends.due, text: '3 ngày làm việc', calendar: 'vietnam-public-2026+1', span };
};
const threeDays = counted({ from, workingDays: 3 });

describe('A deadline counted in a calendar', () => {
  it('moves with a day off within its span, and says which and by which document', () =>
    expect(recounted(threeDays, before, after)).toEqual({
      deadline: { ...threeDays, at: '2026-06-13T00:00:00+07:00', calendar: 'vietnam-public-2026+2' },
      because: '10/06/2026 nghỉ: nghỉ tránh bão — 2026-06-10 off: storm (12-QĐ/UBND)',
    }));

  it('moves back when the day is withdrawn', () => {
    const moved = recounted(threeDays, before, after)?.deadline ?? threeDays;
    const back = recounted(moved, after, { ...before, version: 3 });
    expect(back?.deadline).toMatchObject({ at: threeDays.at, calendar: 'vietnam-public-2026+3' });
    expect(back?.because).toBe(
      '10/06/2026 không còn nghỉ: nghỉ tránh bão — 2026-06-10 no longer off: storm (12-QĐ/UBND)',
    );
  });

  it('moves to a day of rest that is worked in exchange', () => {
    const [dayOff] = after.daysOff.slice(-1);
    if (!dayOff) throw new Error('no day off');
    const saturday = { ...dayOff, date: '2026-06-13', swappedFor: '2026-06-10' };
    const swapped = { ...after, workedDays: [...after.workedDays, saturday] };
    const moved = recounted(counted({ from, workingDays: 4 }), before, swapped);
    expect(moved?.deadline.at).toBe('2026-06-14T00:00:00+07:00');
    expect(moved?.because).toContain('13/06/2026 làm bù: nghỉ tránh bão — 2026-06-13 worked in exchange');
  });

  it('moves with the hours it was counted in', () => {
    const spans = [['08:00', '11:30'] as const];
    const hours = { spans, source: '14-QĐ/UBND', standing: 'local' as const };
    expect(
      recounted(counted({ from, workingHours: 4 }), before, { ...before, version: 2, hours }),
    ).toMatchObject({ because: 'giờ làm việc mới — new working hours (14-QĐ/UBND)' });
  });

  it('stays where the day off lies outside its span', () => {
    expect(recounted(threeDays, before, withDayOff('2026-06-12'))).toBeNull();
    expect(recounted(threeDays, before, withDayOff('2026-06-08'))).toBeNull();
  });

  it('stays where something else has moved it since', () =>
    expect(recounted({ ...threeDays, at: '2026-06-20T00:00:00+07:00' }, before, after)).toBeNull());
});

describe('A deadline that names its date', () => {
  it('is moved by no day off', () =>
    expect(recounted({ at: '2026-06-11T00:00:00+07:00', text: null }, before, after)).toBeNull());
});

describe('The preview of a change', () => {
  const named = { at: '2026-06-11T00:00:00+07:00', text: null };
  const hours = counted({ from: '2026-06-09T15:00:00+07:00', workingHours: 8 });
  const open = [
    { assignment: 'a-1', title: 'Báo cáo', leadUnit: 'mttq', deadline: threeDays },
    { assignment: 'a-2', title: 'Kế hoạch', leadUnit: 'mttq', deadline: named },
    { assignment: 'a-3', title: 'Thông báo', leadUnit: 'mttq', deadline: hours },
    { assignment: 'a-4', title: 'Thường xuyên', leadUnit: 'mttq', deadline: null },
  ];

  it('names the assignments that move, in words', () =>
    expect(differences(open, before, after).map(({ assignment, words }) => [assignment, words.vi])).toEqual([
      ['a-3', 'Hạn chuyển từ 15:00 ngày 10/06/2026 sang 15:00 ngày 11/06/2026'],
      ['a-1', 'Hạn chuyển từ hết ngày 11/06/2026 sang hết ngày 12/06/2026'],
    ]));

  it('is empty where nothing changes', () => expect(differences(open, before, before)).toEqual([]));

  it('of a day off more is never earlier', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 250 }),
        (start, workingDays, off) => {
          const span = { from: `${addDays('2026-01-05', start)}T10:00:00+07:00`, workingDays };
          const moved = recounted(counted(span), before, withDayOff(addDays('2026-01-05', off)));
          if (moved) expect(compareInstants(moved.deadline.at, counted(span).at)).toBeGreaterThan(0);
        },
      ),
    ));
});
