import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentFacts } from './assignment-facts.ts';
import { reportedState, reportFigures, type ReportedState } from './report-figures.ts';

const asOf = '2026-04-01T00:00:00+07:00';
const day = (date: string) => `${date}T08:00:00+07:00`;
const dueAt = (since: string, at: string) => [{ since, at }];
const handedIn = (change: Partial<AssignmentFacts['submissions'][number]> = {}) => [
  { at: day('2026-03-10'), late: false, returnedAt: null, acceptedAt: day('2026-03-12'), ...change },
];

const facts = (change: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  id: 'a-1',
  title: 'Báo cáo',
  leads: [{ unit: 'mttq', since: day('2026-02-01'), until: null }],
  cooperatingUnits: [],
  coefficient: 1,
  coefficientsCorrected: [],
  deadlines: dueAt(day('2026-02-01'), '2026-03-16T00:00:00+07:00'),
  issuedAt: day('2026-02-01'),
  standstills: [],
  missesExtended: [],
  objectiveCauseAt: null,
  submissions: [],
  beyondRequirement: false,
  missedAt: null,
  events: [],
  ...change,
});

const stateOf = (change: Partial<AssignmentFacts>) => reportedState(facts(change), asOf);

describe('An assignment in a report', () => {
  it('is done in time, or late', () => {
    expect(stateOf({ submissions: handedIn() })).toBe('doneInTime');
    expect(stateOf({ submissions: handedIn({ late: true }) })).toBe('doneLate');
    expect(stateOf({ submissions: handedIn(), missesExtended: [day('2026-03-09')] })).toBe('doneLate');
  });

  it('is not late by what is confirmed to be nobody’s fault', () => {
    const late = { submissions: handedIn({ late: true }), objectiveCauseAt: day('2026-03-20') };
    expect(stateOf(late)).toBe('doneInTime');
  });

  it('is overdue once its deadline has passed, and under way before', () => {
    expect(stateOf({})).toBe('overdue');
    expect(stateOf({ deadlines: dueAt(day('2026-02-01'), '2026-04-16T00:00:00+07:00') })).toBe('underWay');
    expect(stateOf({ deadlines: [] })).toBe('underWay');
  });

  it('is not overdue while it waits for whoever accepts', () =>
    expect(stateOf({ submissions: handedIn({ acceptedAt: null }) })).toBe('underWay'));

  it('is as it was at that instant, whatever came after', () =>
    expect(stateOf({ submissions: handedIn({ at: day('2026-04-02') }) })).toBe('overdue'));

  it('is that of nobody once it is cancelled', () =>
    expect(
      stateOf({ leads: [{ unit: 'mttq', since: day('2026-02-01'), until: day('2026-03-01') }] }),
    ).toBeNull());
});

const states: readonly ReportedState[] = ['doneInTime', 'doneLate', 'underWay', 'overdue'];
const listed = fc.array(
  fc.record({ line: fc.constantFrom('Đoàn', 'Ban', '22-KH/ĐU'), state: fc.constantFrom(...states) }),
);

describe('The lines of a report', () => {
  it('stand in the order of the alphabet', () => {
    const line = (name: string) => ({ line: name, state: 'underWay' }) as const;
    const figures = reportFigures([line('Đoàn'), line('Ban'), line('Ban')]);
    expect(figures.map(({ name, assigned }) => [name, assigned])).toEqual([
      ['Ban', 2],
      ['Đoàn', 1],
    ]);
  });

  it('count each assignment once', () =>
    fc.assert(
      fc.property(listed, (all) => {
        const figures = reportFigures(all);
        for (const { assigned, doneInTime, doneLate, underWay, overdue } of figures)
          expect(doneInTime + doneLate + underWay + overdue).toBe(assigned);
        expect(figures.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(all.length);
      }),
    ));
});
