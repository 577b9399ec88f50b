import {
  answerObjectionSchema,
  correctFinalSchema,
  decideGradeSchema,
  giveGeneralCriteriaSchema,
  giveLeaderCriteriaSchema,
  objectToLineSchema,
  openRatingSchema,
  proposeGradeSchema,
  askedPeriodSchema,
  ratingChangedSchema,
  ratingStatusSchema,
  ratingQuotaSchema,
  ratingViewSchema,
  recordFindingSchema,
  replanRatingSchema,
  selfAssessSchema,
  withdrawFindingSchema,
} from '@dondoc/evaluation-contracts';
import { idSchema } from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class OpenRatingBody extends createZodDto(openRatingSchema) {}
export class ReplanRatingBody extends createZodDto(replanRatingSchema) {}
export class GiveGeneralCriteriaBody extends createZodDto(giveGeneralCriteriaSchema) {}
export class GiveLeaderCriteriaBody extends createZodDto(giveLeaderCriteriaSchema) {}
export class RecordFindingBody extends createZodDto(recordFindingSchema) {}
export class WithdrawFindingBody extends createZodDto(withdrawFindingSchema) {}
export class SelfAssessBody extends createZodDto(selfAssessSchema) {}
export class ProposeGradeBody extends createZodDto(proposeGradeSchema) {}
export class DecideGradeBody extends createZodDto(decideGradeSchema) {}
export class ObjectToLineBody extends createZodDto(objectToLineSchema) {}
export class CorrectFinalBody extends createZodDto(correctFinalSchema) {}

const [upheldSchema, refusedSchema] = answerObjectionSchema.options;
const objection = z.int().positive();

export class UpholdObjectionBody extends createZodDto(
  upheldSchema
    .omit({ upheld: true })
    .extend({ objection })
    .meta({
      examples: [
        {
          objection: 1,
          adjustment: { field: 'late', before: 1, after: 0, cause: 'Bão số 12' },
          reason: 'Nguyên nhân khách quan đã được xác nhận',
        },
      ],
    }),
) {}
export class RefuseObjectionBody extends createZodDto(
  refusedSchema
    .omit({ upheld: true })
    .extend({ objection })
    .meta({ examples: [{ objection: 1, reason: 'Không có căn cứ' }] }),
) {}

export class ListRatingsQuery extends createZodDto(
  z.strictObject({
    unit: idSchema.optional(),
    period: askedPeriodSchema.optional(),
    status: ratingStatusSchema.optional(),
  }),
) {}

export class RatingQuotaQuery extends createZodDto(
  z.strictObject({ period: askedPeriodSchema.optional(), ruleSet: z.string().min(1).max(80).optional() }),
) {}

export class RatingQuotaBody extends createZodDto(ratingQuotaSchema) {}
export class RatingViewBody extends createZodDto(ratingViewSchema) {}
export class RatingListBody extends createZodDto(z.object({ items: z.array(ratingViewSchema) })) {}
export class RatingChangedBody extends createZodDto(ratingChangedSchema) {}
