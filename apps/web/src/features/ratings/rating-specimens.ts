import type { Actor } from '@dondoc/assignments-domain';
import type { RatingView } from '@dondoc/evaluation-contracts';
import { compare, exactly, zero, type ExactNumber } from '@dondoc/evaluation-domain';
import { daysSoFar, type DecisionFacts, type HeldLines, type RatingCommand } from '@dondoc/evaluation-rating';

/** What people do about a rating, by the name that the API has for it. */
export const steps = [
  'self-assess',
  'general-criteria',
  'give-leader-criteria',
  'propose',
  'decide',
  'object',
  'uphold-objection',
  'refuse-objection',
  'finalise',
  'record-finding',
  'withdraw-finding',
  'replan',
  'correct',
] as const;
export type Step = (typeof steps)[number];

type Asking = Readonly<{ at: string; by: Actor; view: RatingView }>;
type Specimens = (asking: Asking) => readonly RatingCommand[];

const somethingSaid = 'x';
const grades = ['excellent', 'good', 'satisfactory', 'failed'] as const;

/** A world in which nothing stands against a decision: what does is said beside each grade. */
export const noObstacle: DecisionFacts = {
  pending: [],
  unit: { grade: 'excellent', failing: false },
  failedQuarters: [],
  quotaExceeded: false,
  presentGrade: null,
};

/** An evaluation with this line, as `adjustmentOf` begins with it. */
const holding = (id: string): HeldLines => ({
  assignments: [{ id, counts: { late: 1, quality: 0 } }],
  conditions: [{ code: id, met: false }],
});

const openOnes = ({ objections }: RatingView) => objections.filter(({ answer }) => answer === null);

const isNothing = (points: ExactNumber): boolean => compare(exactly(points), zero) === 0;

/** Values that differ from what a line has now. */
const adjustmentOf = (view: RatingView, line: RatingView['objections'][number]['line']) => {
  const given = view.criteria?.find(({ code }) => code === line.id);
  const points = given && 'points' in given ? given.points : 0;
  switch (line.kind) {
    case 'assignment':
      return { line, field: 'late', before: 1, after: 0 } as const;
    case 'condition':
      return { line, field: 'met', before: 0, after: 1 } as const;
    case 'criterion':
      return { line, field: 'points', before: points, after: isNothing(points) ? 1 : 0 } as const;
    default:
      return line.kind satisfies never;
  }
};

/** Each step as the decider would be asked, filled in as well as it can be: what is refused even so is not to be done now. */
export const specimens: Readonly<Record<Step, Specimens>> = {
  'self-assess': ({ at, by }) => [
    { type: 'SelfAssess', data: { at, by, points: null, grade: 'good', grounds: somethingSaid } },
  ],
  'general-criteria': ({ at, by, view }) => [
    {
      type: 'GiveGeneralCriteria',
      data: {
        at,
        by,
        criteria: view.bounds.criteria.map(({ code }) => ({ code, notApplicable: somethingSaid })),
      },
    },
  ],
  'give-leader-criteria': ({ at, by }) => [
    {
      type: 'GiveLeaderCriteria',
      data: {
        at,
        by,
        staff: { allSatisfactory: true, evidence: somethingSaid },
        unity: { share: 1, evidence: somethingSaid },
      },
    },
  ],
  propose: ({ at, by, view: { rules, period } }) => [
    {
      type: 'ProposeGrade',
      data: {
        at,
        by,
        rules,
        asOf: daysSoFar(period, at)?.to ?? at.slice(0, 10),
        position: { transactionId: '0', position: '0' },
        total: null,
        grade: null,
        conditions: [],
        contributionsDigest: '',
      },
    },
  ],
  decide: ({ at, by, view: { bounds } }) =>
    grades.map((grade) => ({
      type: 'DecideGrade',
      data: {
        at,
        by,
        grade,
        reason: somethingSaid,
        grounds: somethingSaid,
        document: somethingSaid,
        objectUntil: bounds.objectionWorkingDays === null ? null : at,
        quotaAcknowledged: true,
        facts: noObstacle,
      },
    })),
  object: ({ at, by, view }) => [
    {
      type: 'ObjectToLine',
      // An id that no line has had: which the unit has, the API knows.
      data: {
        at,
        by,
        line: { kind: 'assignment', id: `-${view.objections.length}` },
        grounds: somethingSaid,
        held: holding(`-${view.objections.length}`),
      },
    },
  ],
  'uphold-objection': ({ at, by, view }) =>
    openOnes(view).map(({ objection, line }) => ({
      type: 'UpholdObjection',
      data: {
        at,
        by,
        objection,
        adjustment: { ...adjustmentOf(view, line), cause: `${somethingSaid}-${objection}` },
        reason: somethingSaid,
        held: holding(line.id),
      },
    })),
  'refuse-objection': ({ at, by, view }) =>
    openOnes(view).map(({ objection }) => ({
      type: 'RefuseObjection',
      data: { at, by, objection, reason: somethingSaid },
    })),
  finalise: ({ at, by }) => [{ type: 'FinaliseRating', data: { at, by } }],
  'record-finding': ({ at, by, view }) => [
    {
      type: 'RecordFinding',
      data: {
        at,
        by,
        kind: 'discipline',
        document: `-${view.findings.length}`,
        on: at.slice(0, 10),
        about: somethingSaid,
      },
    },
  ],
  'withdraw-finding': ({ at, by, view }) =>
    view.findings
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ finding }) => ({
        type: 'WithdrawFinding',
        data: { at, by, finding, document: somethingSaid, reason: somethingSaid },
      })),
  replan: ({ at, by, view: { deadlines } }) => [
    {
      type: 'ReplanRating',
      data: {
        at,
        by,
        deadlines: { ...deadlines, decideBy: deadlines.decideBy === null ? at : null },
        reason: somethingSaid,
      },
    },
  ],
  correct: ({ at, by, view: { grade } }) =>
    grade === null
      ? []
      : grades
          .filter((each) => each !== grade)
          .map((to) => ({
            type: 'CorrectFinal',
            data: {
              at,
              by,
              from: grade,
              to,
              reason: somethingSaid,
              document: somethingSaid,
              quotaAcknowledged: true,
              facts: noObstacle,
            },
          })),
};
