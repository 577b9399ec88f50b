import { idSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { askedDateSchema, askedInstantSchema, askedPeriodSchema } from './asked.schema.ts';
import {
  adjustmentSchema,
  criterionGivenSchema,
  findingKindSchema,
  ratedNumberSchema,
  gradeSchema,
  leaderSaidSchema,
  ratingLineSchema,
} from './rating-vocabulary.schema.ts';

const text = textSchema(4000);
const optionalText = text.nullable().default(null);
const document = textSchema(300);
const deadline = askedInstantSchema.nullable();

/** `deadlines` null: those that the rule set suggests. `ruleSet`: by its id, as the ward has it now. */
export const openRatingSchema = z
  .strictObject({
    unit: idSchema,
    subject: z.enum(['unit', 'head']).default('unit'),
    period: askedPeriodSchema,
    ruleSet: z.string().min(1).max(80),
    deadlines: z
      .strictObject({ selfAssessBy: deadline, proposeBy: deadline, decideBy: deadline })
      .nullable()
      .default(null),
  })
  .meta({ examples: [{ unit: 'mttq', period: '2026', ruleSet: '366-2025' }] });

export const replanRatingSchema = z
  .strictObject({
    deadlines: z.strictObject({ selfAssessBy: deadline, proposeBy: deadline, decideBy: deadline }),
    reason: text,
  })
  .meta({
    examples: [
      {
        deadlines: { selfAssessBy: null, proposeBy: null, decideBy: '2026-12-20T00:00:00+07:00' },
        reason: 'Thành phố lùi hạn',
      },
    ],
  });

/** All criteria at once; `cause`: what points are lost for, so that nothing is deducted twice for it. */
export const giveGeneralCriteriaSchema = z
  .strictObject({ criteria: z.array(criterionGivenSchema).min(1).max(30) })
  .meta({
    examples: [
      {
        criteria: [
          { code: 'criterion-1', points: 5, evidence: 'Biên bản họp ngày 5/12/2026', cause: null },
          { code: 'criterion-2', notApplicable: 'Đơn vị không có chức năng này' },
        ],
      },
    ],
  });

/** Of a head whose rules ask for them; what the unit did (đ) the engine finds itself. */
export const giveLeaderCriteriaSchema = leaderSaidSchema.meta({
  examples: [
    {
      staff: { allSatisfactory: true, evidence: '8-TB/ĐU ngày 10/12/2026' },
      unity: { share: 1, evidence: 'Biên bản kiểm điểm tập thể' },
    },
  ],
});

/** A person writes down what a document found. `on`: its date. `about`: what it is about, without names. */
export const recordFindingSchema = z
  .strictObject({ kind: findingKindSchema, document, on: askedDateSchema, about: textSchema(1000) })
  .meta({
    examples: [
      {
        kind: 'discipline',
        document: '15-QĐ/UBKT',
        on: '2026-10-20',
        about: 'Kỷ luật khiển trách một đảng viên của đơn vị',
      },
    ],
  });

/** `document`: the one that takes the finding back. */
export const withdrawFindingSchema = z
  .strictObject({ finding: z.int().positive(), document, reason: text })
  .meta({
    examples: [
      { finding: 1, document: '21-QĐ/UBKT', reason: 'Giải quyết khiếu nại: hủy quyết định kỷ luật' },
    ],
  });

/** `grounds` are needed five points or a grade from the proposal. */
export const selfAssessSchema = z
  .strictObject({
    points: ratedNumberSchema.nullable().default(null),
    grade: gradeSchema,
    grounds: optionalText,
  })
  .meta({ examples: [{ points: 88.5, grade: 'good', grounds: null }] });

/** Has the engine propose: what happened after `asOf`, a day of the period, has not happened yet. Null: its end, or today. */
export const proposeGradeSchema = z
  .strictObject({ asOf: askedDateSchema.nullable().default(null) })
  .meta({ examples: [{ asOf: '2026-11-30' }] });

/** `reason`: for departing from the proposal. `grounds`: for being far from the self-assessment. */
export const decideGradeSchema = z
  .strictObject({
    grade: gradeSchema,
    reason: optionalText,
    grounds: optionalText,
    document,
    quotaAcknowledged: z.boolean().default(false),
  })
  .meta({ examples: [{ grade: 'good', reason: null, grounds: null, document: '120-QĐ/ĐU' }] });

export const objectToLineSchema = z.strictObject({ line: ratingLineSchema, grounds: text }).meta({
  examples: [{ line: { kind: 'assignment', id: 'vb-1-4' }, grounds: 'Có văn bản xác nhận nguyên nhân' }],
});

export const answerObjectionSchema = z
  .discriminatedUnion('upheld', [
    z.strictObject({
      upheld: z.literal(true),
      adjustment: adjustmentSchema.extend({ cause: textSchema(300) }).omit({ line: true }),
      reason: text,
    }),
    z.strictObject({ upheld: z.literal(false), reason: text }),
  ])
  .meta({
    examples: [
      {
        upheld: true,
        adjustment: { field: 'late', before: 1, after: 0, cause: 'Bão số 12' },
        reason: 'Nguyên nhân khách quan đã được xác nhận',
      },
    ],
  });

export const correctFinalSchema = z
  .strictObject({
    from: gradeSchema,
    to: gradeSchema,
    reason: text,
    document,
    quotaAcknowledged: z.boolean().default(false),
  })
  .meta({ examples: [{ from: 'good', to: 'failed', reason: 'Có kết luận vi phạm', document: '3-KL/UBKT' }] });

export type OpenRatingRequest = z.output<typeof openRatingSchema>;
export type ReplanRatingRequest = z.output<typeof replanRatingSchema>;
export type GiveGeneralCriteriaRequest = z.output<typeof giveGeneralCriteriaSchema>;
export type GiveLeaderCriteriaRequest = z.output<typeof giveLeaderCriteriaSchema>;
export type RecordFindingRequest = z.output<typeof recordFindingSchema>;
export type WithdrawFindingRequest = z.output<typeof withdrawFindingSchema>;
export type SelfAssessRequest = z.output<typeof selfAssessSchema>;
export type ProposeGradeRequest = z.output<typeof proposeGradeSchema>;
export type DecideGradeRequest = z.output<typeof decideGradeSchema>;
export type ObjectToLineRequest = z.output<typeof objectToLineSchema>;
export type AnswerObjectionRequest = z.output<typeof answerObjectionSchema>;
export type CorrectFinalRequest = z.output<typeof correctFinalSchema>;
