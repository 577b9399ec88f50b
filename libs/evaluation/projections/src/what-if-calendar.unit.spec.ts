import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { accepted, calendarOf, counted, issued, recorded, submitted } from './recounted.fixture.ts';
import { whatIfCalendar } from './what-if-calendar.ts';

const ruleSet = ruleSetNamed('366-2025');
if (!ruleSet) throw new Error('rule set 366-2025 is not shipped');

const question = {
  asOf: '2026-06-30T09:00:00+07:00',
  period: { from: '2026-01-01', to: '2026-12-31' },
  ruleSet,
};
const units = [
  { unit: 'mttq', name: 'MTTQ', given: { generalCriteria: 25, disciplined: false } },
  { unit: 'van-phong', name: 'Văn phòng', given: { generalCriteria: 25, disciplined: false } },
];

/** Three working days from Monday 8 June, handed in on Friday 12: a day late. */
const late = [
  issued(counted(3), 'Báo cáo'),
  submitted('2026-06-12T10:00:00+07:00', true),
  accepted('2026-06-13T09:00:00+07:00'),
].map(recorded('late'));
const inTime = [
  issued(counted(5), 'Kế hoạch'),
  submitted('2026-06-10T10:00:00+07:00', false),
  accepted('2026-06-11T09:00:00+07:00'),
].map(recorded('in-time'));

const asked = (daysOff: readonly string[], workedDays: readonly string[] = []) =>
  whatIfCalendar([late, inTime], units, question, calendarOf, { daysOff, workedDays });

describe('A ward whose calendar had a day off more', () => {
  const { units: sides, moved, unreached } = asked(['2026-06-10']);

  it('shows whose grade flips, by which assignment, and by which of its events', () => {
    // Before: 25 general + 25 + 25 + 20 × 1/2 = 85, and one of two late: neither good nor satisfactory (50 % > 20 %).
    // After: 25 + 70 = 95, all in time, none beyond requirement: good.
    const [mttq] = sides;
    expect([mttq?.before.exact.score?.total, mttq?.after.exact.score?.total]).toEqual(['85', '95']);
    expect([mttq?.before.proposedGrade, mttq?.after.proposedGrade]).toEqual([null, 'good']);
    expect(mttq).toMatchObject({ flips: true, because: ['late'] });
    const line = mttq?.difference.lines.find(({ assignment }) => assignment === 'late');
    expect(line).toMatchObject({
      change: 'changed',
      before: { progress: '0' },
      after: { progress: '1' },
      events: [
        { id: 'late-e1', position: '1/1' },
        { id: 'late-e2', position: '1/2' },
      ],
    });
  });

  it('leaves alone who had no part in it', () =>
    expect(sides[1]).toMatchObject({ flips: false, because: [], difference: { lines: [] } }));

  it('names every deadline that moves, with its last days', () => {
    expect(moved).toEqual([
      { assignment: 'late', title: 'Báo cáo', before: '2026-06-11', after: '2026-06-12' },
      { assignment: 'in-time', title: 'Kế hoạch', before: '2026-06-15', after: '2026-06-16' },
    ]);
    expect(unreached).toEqual([]);
  });
});

describe('A ward whose calendar had a day of rest worked', () => {
  it('is as it was where nothing was handed in between', () => {
    const { units: sides, moved } = asked([], ['2026-06-13']);
    expect(moved).toEqual([
      { assignment: 'in-time', title: 'Kế hoạch', before: '2026-06-15', after: '2026-06-13' },
    ]);
    expect(sides.map(({ flips }) => flips)).toEqual([false, false]);
  });
});

describe('The present calendar', () => {
  it('changes nothing', () => {
    const { units: sides, moved } = asked([]);
    expect(moved).toEqual([]);
    for (const { before, after } of sides) expect(after).toEqual(before);
  });
});
