import type { RatingPublished } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { isPressing } from './kinds.ts';
import { ratingAlertsOf, ratingDoerOf } from './rating-alerts.ts';
import { ratingConcernOf, type RatingConcern } from './rating-concern.ts';

const at = '2026-12-01T09:00:00+07:00';
const dueAt = '2026-12-11T00:00:00+07:00';
const objectUntil = '2026-12-19T00:00:00+07:00';
const by = { person: 'p-leader', unit: 'ban-thuong-vu' };
const own = { person: 'p-mttq', unit: 'mttq' };
const rules = { id: '366-2025', hash: 'a'.repeat(64) };
const [reason, document] = ['x', '120-QĐ/ĐU'];

const opened: RatingPublished = {
  type: 'dondoc.rating.opened.v1',
  data: {
    at,
    by,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026',
    deadlines: { selfAssessBy: dueAt, proposeBy: null, decideBy: null },
    rules,
    bounds: {
      criteria: [],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: 7,
    },
  },
};
const decided: RatingPublished = {
  type: 'dondoc.rating.grade-decided.v1',
  data: {
    at,
    by,
    grade: 'good',
    reason: null,
    grounds: null,
    document,
    objectUntil,
    quotaExceeded: false,
    unit: null,
    failedQuarters: [],
  },
};
const concern: RatingConcern = {
  unit: 'mttq',
  subject: { kind: 'unit' },
  period: '2026',
  decidingUnit: 'ban-thuong-vu',
  objectUntil,
};

type Stage = Extract<RatingPublished, { type: 'dondoc.rating.reminder-sent.v1' }>['data']['stage'];
const reminder = (stage: Stage, moment: 'ahead' | 'overdue', due = dueAt): RatingPublished => ({
  type: 'dondoc.rating.reminder-sent.v1',
  data: { at, stage, moment, dueAt: due, to: { unit: 'mttq', person: 'p-mttq' } },
});

type Row = readonly [event: RatingPublished, ...told: readonly string[]];
const line = { kind: 'assignment', id: 'a-1' } as const;
const adjustment = { line, field: 'late', before: 1, after: 0, cause: 'x' } as const;

const rows: readonly Row[] = [
  [opened],
  [{ type: 'dondoc.rating.replanned.v1', data: { at, by, deadlines: opened.data.deadlines, reason } }],
  [{ type: 'dondoc.rating.general-criteria-given.v1', data: { at, by, criteria: [] } }],
  [
    {
      type: 'dondoc.rating.leader-criteria-given.v1',
      data: { at, by, staff: { allSatisfactory: true, evidence: 'x' }, unity: { share: 1, evidence: 'x' } },
    },
  ],
  [
    {
      type: 'dondoc.rating.self-assessed.v1',
      data: { at, by: own, points: 90, grade: 'good', grounds: null },
    },
  ],
  [
    {
      type: 'dondoc.rating.grade-proposed.v1',
      data: {
        ...{ at, rules, asOf: at, total: null, grade: null, conditions: [], contributionsDigest: 'x' },
        position: { transactionId: '1', position: '1' },
      },
    },
    'grade-proposed → mttq',
  ],
  [decided, 'grade-decided → mttq'],
  [
    { type: 'dondoc.rating.line-objected-to.v1', data: { at, by: own, objection: 1, line, grounds: 'x' } },
    'objection-raised → ban-thuong-vu',
  ],
  [
    { type: 'dondoc.rating.objection-upheld.v1', data: { at, by, objection: 1, adjustment, reason } },
    'objection-upheld → mttq',
  ],
  [
    { type: 'dondoc.rating.objection-refused.v1', data: { at, by, objection: 1, reason } },
    'objection-refused → mttq',
  ],
  [{ type: 'dondoc.rating.finalised.v1', data: { at, by: null, grade: 'good' } }],
  [
    {
      type: 'dondoc.rating.final-corrected.v1',
      data: { at, by, from: 'good', to: 'satisfactory', reason, document },
    },
    'grade-corrected → mttq',
  ],
  [
    {
      type: 'dondoc.rating.finding-recorded.v1',
      data: { at, by, finding: 1, kind: 'discipline', document, on: '2026-11-20', about: 'x' },
    },
    'finding-recorded → mttq',
  ],
  [
    { type: 'dondoc.rating.finding-withdrawn.v1', data: { at, by, finding: 1, document, reason } },
    'finding-withdrawn → mttq',
  ],
  [reminder('self-assess', 'ahead'), 'self-assessment-due → mttq'],
  [reminder('propose', 'overdue'), 'proposal-overdue → mttq'],
  [reminder('decide', 'ahead'), 'decision-due → mttq'],
  [reminder('answer-objection', 'overdue'), 'objection-overdue → mttq'],
];

const alertsOf = (event: RatingPublished, of: RatingConcern = concern, version = 7) =>
  ratingAlertsOf({ ...event, version }, of);

describe('An event of a rating', () => {
  for (const [event, ...told] of rows)
    it(`${event.type} is told as ${told.join(' and ') || 'nothing'}`, () =>
      expect(alertsOf(event).map(({ kind, to }) => `${kind} → ${to.unit}`)).toEqual(told));

  it('is told to the person who is rated, where a head is', () => {
    const head: RatingConcern = { ...concern, subject: { kind: 'head', person: 'p-head' } };
    expect(alertsOf(decided, head)).toMatchObject([{ to: { unit: 'mttq', person: 'p-head' } }]);
    expect(alertsOf(decided)).toMatchObject([{ to: { unit: 'mttq', person: null } }]);
  });

  it('says until when there is something to do', () => {
    expect(alertsOf(decided)[0]?.dueAt).toBe(objectUntil);
    expect(alertsOf(reminder('decide', 'ahead'))[0]?.dueAt).toBe(dueAt);
  });
});

describe('What is told of a rating', () => {
  const rungOf = (event: RatingPublished, version: number) => alertsOf(event, concern, version)[0]?.rung;

  it('is told again when people do it again', () => expect(rungOf(decided, 7)).not.toBe(rungOf(decided, 9)));

  it('is told once for each deadline when the clock brings it about', () => {
    expect(rungOf(reminder('decide', 'ahead'), 7)).toBe(rungOf(reminder('decide', 'ahead'), 9));
    expect(rungOf(reminder('decide', 'ahead'), 7)).not.toBe(rungOf(reminder('decide', 'overdue'), 7));
    expect(rungOf(reminder('decide', 'ahead'), 7)).not.toBe(
      rungOf(reminder('decide', 'ahead', objectUntil), 7),
    );
  });

  it('presses once its deadline has passed', () => {
    const kinds = rows.flatMap(([event]) => alertsOf(event).map(({ kind }) => kind));
    expect(kinds.filter(isPressing)).toEqual(['proposal-overdue', 'objection-overdue']);
  });
});

describe('Whoever did it', () => {
  it('knows; what comes of itself nobody did', () => {
    expect(ratingDoerOf(decided)).toBe('p-leader');
    expect(ratingDoerOf(reminder('decide', 'ahead'))).toBeNull();
  });
});

describe('The history of a rating', () => {
  it('says who is rated, who decides, and until when the last decision may be objected to', () => {
    expect(ratingConcernOf([opened])).toEqual({ ...concern, objectUntil: null });
    expect(ratingConcernOf([opened, decided])).toEqual(concern);
    expect(ratingConcernOf([decided])).toBeNull();
  });
});
