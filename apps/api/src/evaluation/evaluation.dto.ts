import { instantSchema } from '@dondoc/assignments-contracts';
import { ratedPeriodSchema } from '@dondoc/evaluation-contracts';
import {
  comparisonSchema,
  unitEvaluationSchema,
  warningsSchema,
  whatIfRequestSchema,
  whatIfSchema,
} from '@dondoc/evaluation-projections';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** `asOf`: what was true then. `knownAt`: by what had been recorded then. Both with their offset, a plus as %2B. */
const asked = {
  asOf: instantSchema.optional(),
  period: ratedPeriodSchema.optional(),
  knownAt: instantSchema.optional(),
};

export class ScoreQuery extends createZodDto(z.strictObject(asked)) {}

/**
 * `by`: whether `from` and `to` are instants at which things were true, or at which they were known. Without them: from
 * the beginning of the period to now.
 */
export class CompareQuery extends createZodDto(
  z.strictObject({
    from: instantSchema.optional(),
    to: instantSchema.optional(),
    by: z.enum(['asOf', 'knownAt']).default('asOf'),
    period: ratedPeriodSchema.optional(),
  }),
) {}

export class WhatIfRequestBody extends createZodDto(whatIfRequestSchema) {}
export class UnitEvaluationBody extends createZodDto(unitEvaluationSchema) {}
export class ComparisonBody extends createZodDto(comparisonSchema) {}
export class WhatIfBody extends createZodDto(whatIfSchema) {}
export class WarningsBody extends createZodDto(warningsSchema) {}
