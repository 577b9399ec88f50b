import type { Actor } from '@dondoc/assignments-domain';
import type {
  FinalCorrected,
  FindingRecorded,
  FindingWithdrawn,
  GeneralCriteriaGiven,
  GradeDecided,
  GradeProposed,
  LeaderCriteriaGiven,
  LineObjectedTo,
  ObjectionRefused,
  ObjectionUpheld,
  RatingFinalised,
  RatingOpened,
  RatingReminderSent,
  SelfAssessed,
} from '../rating.events.ts';
import type { DataOf, RatingCommand } from '../rating.commands.ts';
import type { DecisionFacts, HeldLines } from '../rating.vocabulary.ts';

export const at = '2026-12-01T08:00:00+07:00';
export const later = '2026-12-12T08:00:00+07:00';
export const windowEnd = '2026-12-23T00:00:00+07:00';
export const leader = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
export const head = { person: 'p-head', unit: 'mttq', post: 'head' } as const;
export const rules = { id: '366-2025', hash: 'a1' };
const six = [1, 2, 3, 4, 5, 6].map((number) => `criterion-${number}`);

export const opened = (change: Partial<RatingOpened['data']> = {}): RatingOpened => ({
  type: 'RatingOpened',
  data: {
    at,
    by: leader,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026',
    deadlines: {
      selfAssessBy: '2026-12-05T00:00:00+07:00',
      proposeBy: '2026-12-09T00:00:00+07:00',
      decideBy: '2026-12-15T00:00:00+07:00',
    },
    rules,
    bounds: {
      criteria: six.map((code) => ({ code, most: 5 })),
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    },
    ...change,
  },
});
const { bounds } = opened().data;
export const withWindow = opened({ bounds: { ...bounds, objectionWorkingDays: 7 } });
export const ofHead = opened({ subject: { kind: 'head', person: 'p-head' } });

export const byDecree = opened({
  subject: { kind: 'head', person: 'p-head' },
  rules: { id: '335-2025', hash: 'b2' },
  bounds: { ...bounds, leaderCriteria: true },
});
export const ofLeader = (change: Partial<LeaderCriteriaGiven['data']> = {}): LeaderCriteriaGiven => ({
  type: 'LeaderCriteriaGiven',
  data: {
    at,
    by: leader,
    staff: { allSatisfactory: true, evidence: '8-TB/ĐU' },
    unity: { share: '1/2', evidence: 'Biên bản kiểm điểm' },
    ...change,
  },
});

type Given = GeneralCriteriaGiven['data']['criteria'][number];
export const criteria = (...changed: readonly Given[]): GeneralCriteriaGiven => ({
  type: 'GeneralCriteriaGiven',
  data: {
    at,
    by: leader,
    criteria: six.map(
      (code) =>
        changed.find((given) => given.code === code) ?? {
          code,
          points: 4.5,
          evidence: 'Biên bản họp',
          cause: null,
        },
    ),
  },
});
export const found = (change: Partial<FindingRecorded['data']> = {}): FindingRecorded => ({
  type: 'FindingRecorded',
  data: {
    at,
    by: leader,
    finding: 1,
    kind: 'discipline',
    document: '15-QĐ/UBKT',
    on: '2026-10-20',
    about: 'Khiển trách một đảng viên của đơn vị',
    ...change,
  },
});
export const takenBack = (change: Partial<FindingWithdrawn['data']> = {}): FindingWithdrawn => ({
  type: 'FindingWithdrawn',
  data: { at: later, by: leader, finding: 1, document: '21-QĐ/UBKT', reason: 'Hủy kỷ luật', ...change },
});
const uncounted = ({ finding: _, ...data }: FindingRecorded['data']) => data;
export const record = (change: Partial<FindingRecorded['data']> = {}): RatingCommand => ({
  type: 'RecordFinding',
  data: uncounted(found(change).data),
});
export const withdraw = (change: Partial<FindingWithdrawn['data']> = {}): RatingCommand => ({
  type: 'WithdrawFinding',
  data: takenBack(change).data,
});
export const assessed = (change: Partial<SelfAssessed['data']> = {}): SelfAssessed => ({
  type: 'SelfAssessed',
  data: { at, by: head, points: 88, grade: 'good', grounds: null, ...change },
});
type Asked = GradeProposed & Readonly<{ data: Readonly<{ by: Actor }> }>;
export const proposed = (change: Partial<GradeProposed['data']> = {}): Asked => ({
  type: 'GradeProposed',
  data: {
    at,
    by: leader,
    rules,
    asOf: '2026-11-30',
    position: { transactionId: '900', position: '12' },
    total: '257/3',
    grade: 'good',
    conditions: [{ code: 'all-done', met: true, because: '12/12 — 12 of 12' }],
    contributionsDigest: 'd1',
    ...change,
  },
});
export const decided = (change: Partial<GradeDecided['data']> = {}): GradeDecided => ({
  type: 'GradeDecided',
  data: {
    at: later,
    by: leader,
    grade: 'good',
    reason: null,
    grounds: null,
    document: '120-QĐ/ĐU',
    objectUntil: null,
    quotaExceeded: false,
    presentGrade: 'good',
    unit: null,
    failedQuarters: [],
    ...change,
  },
});
export const line = { kind: 'assignment', id: 'vb-1-4' } as const;
export const objected = (change: Partial<LineObjectedTo['data']> = {}): LineObjectedTo => ({
  type: 'LineObjectedTo',
  data: { at: later, by: head, objection: 1, line, grounds: 'Có văn bản xác nhận nguyên nhân', ...change },
});
export const adjustment = { line, field: 'late', before: 1, after: 0, cause: 'Bão số 12' } as const;
export const upheld = (change: Partial<ObjectionUpheld['data']> = {}): ObjectionUpheld => ({
  type: 'ObjectionUpheld',
  data: { at: later, by: leader, objection: 1, adjustment, reason: 'Đúng', ...change },
});
export const refused = (change: Partial<ObjectionRefused['data']> = {}): ObjectionRefused => ({
  type: 'ObjectionRefused',
  data: { at: later, by: leader, objection: 1, reason: 'Không có căn cứ', ...change },
});
export const finalised = (change: Partial<RatingFinalised['data']> = {}): RatingFinalised => ({
  type: 'RatingFinalised',
  data: { at: windowEnd, by: leader, grade: 'good', ...change },
});
export const corrected: FinalCorrected = {
  type: 'FinalCorrected',
  data: {
    at: windowEnd,
    by: leader,
    from: 'good',
    to: 'failed',
    reason: 'Kết luận',
    document: '3-KL/UBKT',
    quotaExceeded: false,
  },
};
export const reminded = (change: Partial<RatingReminderSent['data']> = {}): RatingReminderSent => ({
  type: 'RatingReminderSent',
  data: {
    at: '2026-12-02T00:00:00+07:00',
    stage: 'self-assess',
    moment: 'ahead',
    dueAt: '2026-12-05T00:00:00+07:00',
    to: { unit: 'mttq', person: 'p-head' },
    ...change,
  },
});

export const noObstacle: DecisionFacts = {
  pending: [],
  unit: null,
  failedQuarters: [],
  quotaExceeded: false,
  presentGrade: 'good',
};
const decision = ({
  quotaExceeded: _quota,
  presentGrade: _present,
  unit: _unit,
  failedQuarters: _quarters,
  ...said
}: GradeDecided['data']) => said;
/** The command that comes to `decided`, in a world of these facts. */
export const decideOn = (
  facts: Partial<DecisionFacts> = {},
  change: Partial<DataOf<'DecideGrade'>> = {},
): RatingCommand => ({
  type: 'DecideGrade',
  data: {
    ...decision(decided().data),
    quotaAcknowledged: false,
    facts: { ...noObstacle, ...facts },
    ...change,
  },
});
/** What the rating's evaluation holds: a line that is late once, one of another period, one condition. */
export const held: HeldLines = {
  assignments: [
    { id: line.id, counts: { late: 1, quality: 0 } },
    { id: 'vb-0-1', counts: null },
  ],
  conditions: [{ code: 'all-done', met: true }],
};
const unnumbered = ({ objection: _, ...data }: LineObjectedTo['data']) => data;
export const object = ({
  held: lines = held,
  ...change
}: Partial<LineObjectedTo['data'] & { held: HeldLines }> = {}): RatingCommand => ({
  type: 'ObjectToLine',
  data: { ...unnumbered(objected(change).data), held: lines },
});
/** The command that comes to `upheld`. */
export const uphold = (change: Partial<DataOf<'UpholdObjection'>> = {}): RatingCommand => ({
  type: 'UpholdObjection',
  data: { ...upheld().data, held, ...change },
});
const correction = ({ quotaExceeded: _, ...data }: FinalCorrected['data']) => data;
/** The command that comes to `corrected`, in a world of these facts. */
export const correct = (
  change: Partial<DataOf<'CorrectFinal'>> = {},
  facts: Partial<DecisionFacts> = {},
): RatingCommand => ({
  type: 'CorrectFinal',
  data: {
    ...correction(corrected.data),
    quotaAcknowledged: false,
    facts: { ...noObstacle, ...facts },
    ...change,
  },
});
