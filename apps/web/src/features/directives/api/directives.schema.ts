import { parsedDirectiveSchema, proposedDutySchema } from '@dondoc/directives-contracts';
import { z } from 'zod';

/** What reading a document gives: its text, which goes back when it is issued, and what to review. */
export const parsedFileSchema = z.object({
  text: z.string(),
  directive: parsedDirectiveSchema,
  proposals: z.array(proposedDutySchema),
});

/** `assignments`: ids in the order of the duties issued. */
export const issuedDirectiveSchema = z.object({
  id: z.string(),
  version: z.int(),
  assignments: z.array(z.string()),
});

export type ParsedFile = z.output<typeof parsedFileSchema>;
