import { evaluate, ruleSetNamed, type AssignmentFact, type EvaluationFacts } from '@dondoc/evaluation-domain';
import {
  ratingBounds,
  type Adjustment,
  type CriterionGiven,
  type FindingKind,
  type RatingEvent,
} from '@dondoc/evaluation-rating';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from './adjustments.ts';
import { givenAt, givenOf } from './given.ts';

const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' } as const;
const opened: RatingEvent = {
  type: 'RatingOpened',
  data: {
    at: '2026-12-01T08:00:00+07:00',
    by,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026',
    deadlines: { selfAssessBy: null, proposeBy: null, decideBy: null },
    rules: { id: '366-2025', hash: 'a1' },
    bounds: ratingBounds(rules),
  },
};
const criteria = (points: readonly (string | number)[]): RatingEvent => ({
  type: 'GeneralCriteriaGiven',
  data: {
    at: '2026-12-05T08:00:00+07:00',
    by,
    criteria: Array.from({ length: 6 }, (_, index): CriterionGiven => {
      const code = `criterion-${index + 1}`;
      const value = points[index];
      return value === undefined
        ? { code, notApplicable: 'Đơn vị không có chức năng này' }
        : { code, points: value, evidence: 'Biên bản', cause: null };
    }),
  },
});
const finding = (
  kind: FindingKind = 'breach',
  number = 1,
  saidAt = '2026-12-06T08:00:00+07:00',
): RatingEvent => ({
  type: 'FindingRecorded',
  data: {
    at: saidAt,
    by,
    finding: number,
    kind,
    document: `${number + 2}-KL/UBKT`,
    on: '2026-11-20',
    about: 'x',
  },
});
const found = finding();
const line = { kind: 'assignment', id: 'a1' } as const;
const upheld = (
  adjustment: Partial<Adjustment> = {},
  at = '2026-12-08T08:00:00+07:00',
  objection = 1,
): RatingEvent => ({
  type: 'ObjectionUpheld',
  data: {
    at,
    by,
    objection,
    adjustment: {
      line,
      field: 'late',
      before: 1,
      after: 0,
      cause: `Nguyên nhân ${objection}`,
      ...adjustment,
    },
    reason: 'Bão số 12',
  },
});
const condition = (id: string) =>
  ({ line: { kind: 'condition', id }, field: 'met', before: 0, after: 1 }) as const;

/** Written one after another, as a log has them. */
const written = (...events: readonly RatingEvent[]): readonly SaidEvent[] =>
  events.map((event, index) => ({
    ...event,
    id: `r-${index + 1}`,
    version: index + 1,
    global: { transactionId: '7', position: String(index + 1) },
  }));
const at = (asOf: string, ...events: readonly RatingEvent[]) => givenAt(written(...events), asOf, rules);
const now = (...events: readonly RatingEvent[]) => givenOf(written(...events), rules);
const endOfYear = '2026-12-31T00:00:00+07:00';

/** Fifteen, all done: three late (20 %), one with quality. */
const assignments = Array.from({ length: 15 }, (_, index): AssignmentFact => ({
  id: `a${index + 1}`,
  coefficient: 1,
  role: 'lead',
  dueOn: '2026-03-31',
  submittedOn: index < 3 ? '2026-04-02' : '2026-03-30',
  accepted: true,
  acceptedOn: null,
  qualityFailures: index < 14 ? 1 : 0,
  lateOccurrences: 0,
  objectiveCause: false,
  beyondRequirement: false,
}));
const facts = (given: Pick<EvaluationFacts, 'generalCriteria' | 'disciplined'>): EvaluationFacts => ({
  unit: 'mttq',
  period: { from: '2026-01-01', to: '2026-12-31' },
  assignments,
  ...given,
});

describe('Points of which three criteria do not apply', () => {
  // 5/3 + 1 + 1 of 15, so 11/3 × 2 = 22/3 of 30; and 25 + 25 × 1/15 + 20 × 12/15 = 128/3: together 50.
  const given = now(opened, criteria(['5/3', 1, 1]));

  it('are exact', () => expect(given.generalCriteria).toBe('22/3'));

  it('reach a grade that the nearest double falls short of', () => {
    const exactly = evaluate(facts(given), rules);
    expect(exactly).toMatchObject({ proposedGrade: 'satisfactory', exact: { score: { total: '50' } } });
    const rounded = evaluate(facts({ ...given, generalCriteria: 22 / 3 }), rules);
    expect(rounded.proposedGrade).toBe('failed');
  });
});

describe('What people said of a unit', () => {
  const events = [opened, criteria([5, 5, 5, 5, 5, 5]), found];

  it('is nothing before anybody was asked', () =>
    expect(at(endOfYear)).toEqual({ generalCriteria: null, disciplined: false }));

  it('is true from its day on: points once given, a breach from the date of its document', () => {
    expect(at('2026-11-19T08:00:00+07:00', ...events)).toEqual({
      generalCriteria: null,
      disciplined: false,
      breach: null,
    });
    expect(at('2026-11-20T08:00:00+07:00', ...events)).toMatchObject({
      generalCriteria: null,
      breach: { document: '3-KL/UBKT' },
    });
    expect(at(endOfYear, ...events)).toEqual(now(...events));
  });

  it('makes the unit fail by a breach, in words that name the document', () => {
    const { proposedGrade, conditions } = evaluate(facts(now(...events)), rules);
    expect(proposedGrade).toBe('failed');
    expect(conditions.find(({ code }) => code === 'no-concluded-breach')).toEqual({
      code: 'no-concluded-breach',
      met: false,
      because: 'đã kết luận có vi phạm: 3-KL/UBKT — a breach was concluded: 3-KL/UBKT',
    });
  });
});

describe('What upheld objections changed', () => {
  it('is true from the answer on, and stands on it', () => {
    const events = [opened, criteria([5, 5, 5, 5, 5, 5]), upheld()];
    expect(at('2026-12-08T07:59:59+07:00', ...events)).not.toHaveProperty('adjusted');
    const adjusted = [
      {
        assignment: 'a1',
        field: 'late',
        before: 1,
        after: 0,
        objection: 1,
        reason: 'Bão số 12',
        event: { id: 'r-3', position: '7/3' },
      },
    ];
    expect(at('2026-12-08T08:00:00+07:00', ...events)).toMatchObject({ adjusted });
    expect(now(...events)).toMatchObject({ adjusted });
  });

  it('of criteria is in their points', () => {
    const change = {
      line: { kind: 'criterion', id: 'criterion-1' },
      field: 'points',
      before: 3,
      after: 5,
    } as const;
    const events = [opened, criteria([3, 5, 5, 5, 5, 5]), upheld(change)];
    expect(now(...events)).toEqual({ ...now(opened, criteria([5, 5, 5, 5, 5, 5])) });
    expect(at('2026-12-08T07:00:00+07:00', ...events).generalCriteria).toBe('28');
  });

  it('of a finding holds until another of its kind comes', () => {
    const disciplined = [opened, finding('discipline'), upheld(condition('no-discipline'))];
    expect(now(...disciplined).disciplined).toBe(false);
    expect(at('2026-12-07T08:00:00+07:00', ...disciplined).disciplined).toBe(true);
    expect(now(...disciplined, finding('breach', 2)).disciplined).toBe(false);
    const again = finding('discipline', 2, '2026-12-10T08:00:00+07:00');
    expect(now(...disciplined, again).disciplined).toBe(true);
    const takenBack: RatingEvent = {
      type: 'FindingWithdrawn',
      data: { at: '2026-12-11T08:00:00+07:00', by, finding: 2, document: '9-QĐ', reason: 'x' },
    };
    expect(now(...disciplined, again, takenBack).disciplined).toBe(false);
    expect(now(opened, found, upheld(condition('no-concluded-breach'))).breach).toBeNull();
  });

  it('of a condition counted from assignments is left to people', () =>
    expect(now(opened, upheld(condition('all-done')))).toEqual(now(opened)));
});

describe('Whatever was said', () => {
  const days = fc.integer({ min: 1, max: 28 });
  const saidOn = (day: number) => `2026-12-${String(day).padStart(2, '0')}T08:00:00+07:00`;
  const one = (day: number, number: number) =>
    fc.oneof(
      fc.constant(finding('discipline', number, saidOn(day))),
      fc.constant(finding('breach', number, saidOn(day))),
      fc.constant(upheld(condition('no-discipline'), saidOn(day), number)),
      fc.constant(upheld(condition('no-concluded-breach'), saidOn(day), number)),
      fc
        .record({
          id: fc.constantFrom('a1', 'a2'),
          field: fc.constantFrom('late' as const, 'quality' as const),
        })
        .map(({ id, field }) => upheld({ line: { kind: 'assignment', id }, field }, saidOn(day), number)),
    );
  const story = fc
    .array(days, { maxLength: 6 })
    .chain((when) => fc.tuple(...when.toSorted((a, b) => a - b).map((day, index) => one(day, index + 1))));

  it('the unit’s scores are of the same as the proposal made at that instant', () =>
    fc.assert(
      fc.property(story, (said) => {
        const events = [opened, ...said];
        expect(at(endOfYear, ...events)).toEqual(now(...events));
      }),
    ));
});
