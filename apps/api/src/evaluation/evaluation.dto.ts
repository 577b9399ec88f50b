import { idSchema } from '@dondoc/assignments-contracts';
import { askedInstantSchema, askedPeriodSchema } from '@dondoc/evaluation-contracts';
import {
  unitComparisonSchema,
  unitEvaluationSchema,
  waitsSchema,
  warningsSchema,
  whatIfRequestSchema,
  whatIfSchema,
} from '@dondoc/evaluation-projections';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** `asOf`: what was true then. `knownAt`: by what had been recorded then. Both with their offset, a plus as %2B. */
const asked = {
  asOf: askedInstantSchema.optional(),
  period: askedPeriodSchema.optional(),
  knownAt: askedInstantSchema.optional(),
};

export class ScoreQuery extends createZodDto(z.strictObject(asked)) {}

/**
 * Two evaluations of one period, each asked of as one alone is. Without `fromAsOf`: the beginning of the period; without
 * `toAsOf`: now; without what was known: all that is.
 */
export class CompareQuery extends createZodDto(
  z.strictObject({
    fromAsOf: askedInstantSchema.optional(),
    fromKnownAt: askedInstantSchema.optional(),
    toAsOf: askedInstantSchema.optional(),
    toKnownAt: askedInstantSchema.optional(),
    period: askedPeriodSchema.optional(),
  }),
) {}

/** Without a unit: every unit. */
export class WaitsQuery extends createZodDto(z.strictObject({ ...asked, unit: idSchema.optional() })) {}

export class WhatIfRequestBody extends createZodDto(whatIfRequestSchema) {}
export class UnitEvaluationBody extends createZodDto(unitEvaluationSchema) {}
export class UnitComparisonBody extends createZodDto(unitComparisonSchema) {}
export class WhatIfBody extends createZodDto(whatIfSchema) {}
export class WarningsBody extends createZodDto(warningsSchema) {}
export class WaitsBody extends createZodDto(waitsSchema) {}
