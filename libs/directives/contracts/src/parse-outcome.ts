import { z } from 'zod';
import { parsedDirectiveSchema } from './parsed-directive.ts';

/** Why a text was not read as a plan. `line` is where the reason stands, null when it is the whole text. */
export const parseRefusalSchema = z.object({
  outcome: z.literal('refused'),
  code: z.enum(['secret', 'not-a-plan', 'empty']),
  message: z.string(),
  line: z.int().min(1).nullable(),
});

export const parseOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('parsed'), directive: parsedDirectiveSchema }),
  parseRefusalSchema,
]);

export type ParseRefusal = z.infer<typeof parseRefusalSchema>;
export type ParseOutcome = z.infer<typeof parseOutcomeSchema>;
