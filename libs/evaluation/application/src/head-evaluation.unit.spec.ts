import { evaluate, ruleSetNamed, type EvaluationFacts, type Grade } from '@dondoc/evaluation-domain';
import type { KnownRating } from '@dondoc/evaluation-rating';
import { describe, expect, it } from 'vitest';
import { headEvaluation } from './head-evaluation.ts';

const ruleSet = ruleSetNamed('366-2025');
if (!ruleSet) throw new Error('366-2025 is not shipped.');

const assignment = (id: string, accepted: boolean): EvaluationFacts['assignments'][number] => ({
  id,
  coefficient: 1,
  role: 'lead',
  dueOn: '2026-03-10',
  submittedOn: accepted ? '2026-03-09' : null,
  accepted,
  acceptedOn: null,
  qualityFailures: 0,
  lateOccurrences: 0,
  objectiveCause: false,
  beyondRequirement: accepted,
});
const factsOf = (...accepted: readonly boolean[]): EvaluationFacts => ({
  unit: 'mttq',
  period: { from: '2026-01-01', to: '2026-03-31' },
  generalCriteria: 28,
  disciplined: false,
  assignments: accepted.map((each, index) => assignment(`a-${index}`, each)),
});
/** Opened on 1 April and decided. */
const unitGiven = (grade: Grade): KnownRating => ({
  status: 'decided',
  opened: {
    at: '2026-04-01T08:00:00+07:00',
    by: { person: 'p-bi-thu', unit: 'ban-thuong-vu' },
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026-Q1',
    deadlines: { selfAssessBy: null, proposeBy: null, decideBy: null },
    rules: { id: '366-2025', hash: 'a1' },
    bounds: {
      criteria: [],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    },
  },
  criteria: null,
  leader: null,
  self: null,
  proposal: null,
  decision: { grade, objectUntil: null },
  findings: [],
  objections: [],
  causes: [],
  adjusted: false,
  reopened: { propose: null, decide: null },
  reminded: [],
});
const headOf = (
  facts: EvaluationFacts,
  rating: KnownRating | null,
  failedQuarters: readonly string[] = [],
) => {
  const { proposedGrade, conditions } = headEvaluation(
    evaluate(facts, ruleSet),
    { rating, leader: null, counted: facts, failedQuarters },
    ruleSet,
  );
  const held = conditions.flatMap(({ code }) => (code.startsWith('heads.') ? code : []));
  return { proposedGrade, held };
};

describe('A head whose own results are excellent', () => {
  const facts = factsOf(true, true, true);

  it('is excellent where the unit is', () =>
    expect(headOf(facts, unitGiven('excellent'))).toEqual({ proposedGrade: 'excellent', held: [] }));

  it('is never above what the unit was given', () =>
    expect(headOf(facts, unitGiven('good'))).toEqual({
      proposedGrade: 'good',
      held: ['heads.neverAboveUnit'],
    }));

  it('is not excellent in a year with a failed quarter', () =>
    expect(headOf(facts, unitGiven('excellent'), ['2026-Q1'])).toEqual({
      proposedGrade: 'good',
      held: ['heads.failedQuarters'],
    }));

  it('is left to people while the unit has no grade', () =>
    expect(headOf(facts, null)).toMatchObject({ proposedGrade: null }));
});

describe('A head whose unit did less than 70 % of its assignments', () => {
  it('failed, whatever the unit was given', () =>
    expect(headOf(factsOf(true, true, false), unitGiven('satisfactory'))).toMatchObject({
      proposedGrade: 'failed',
    }));
});

describe('A head by rules for single persons', () => {
  const decree = ruleSetNamed('335-2025');
  if (!decree) throw new Error('335-2025 is not shipped.');
  const facts = factsOf(true, true, true);
  const byDecree = (leader: KnownRating['leader'], of = facts) =>
    headEvaluation(
      evaluate(of, decree),
      { rating: unitGiven('excellent'), leader, counted: of, failedQuarters: [] },
      decree,
    );
  const leader = {
    staff: { allSatisfactory: false, evidence: '8-TB/ĐU' },
    unity: { share: '1/2', evidence: 'Biên bản' },
  };

  it('has the results of six ratios', () => {
    // 70 × (1 + 1 + 1 + 1/2 + 1 + 1/2)/6 = 175/3, and 28 general points: 86.33.
    const { exact, proposedGrade } = byDecree(leader);
    expect(exact.score).toEqual({ general: '28', results: '175/3', total: '259/3' });
    expect(proposedGrade).toBe('good');
  });

  it('is left to people, with the reason, until they have given theirs', () => {
    const { exact, proposedGrade, conditions } = byDecree(null);
    expect([exact.score, proposedGrade]).toEqual([null, null]);
    expect(conditions).toContainEqual({
      code: 'leader-criteria-given',
      met: false,
      because:
        'chưa chấm tiêu chí của người đứng đầu: kết quả của cấp dưới (d) và đoàn kết nội bộ (e) — the leader’s criteria have not been given: results of the staff (d) and unity (e)',
    });
  });

  it('failed where the unit did too little, whatever else was said', () =>
    expect(byDecree(null, factsOf(true, true, false)).proposedGrade).toBe('failed'));
});
