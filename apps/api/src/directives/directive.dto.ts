import {
  issueDirectiveSchema,
  parsedDirectiveSchema,
  proposedDutySchema,
} from '@dondoc/directives-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { directiveExample } from './directive.example.ts';
import { listedDirectiveSchema } from './directive-register.ts';

export class IssueDirectiveBody extends createZodDto(
  issueDirectiveSchema.meta({ examples: [directiveExample] }),
) {}

/** `assignments`: ids of the assignments on their way; they appear one by one within seconds. */
export const issuedDirectiveSchema = z.object({
  id: z.string(),
  version: z.int().positive(),
  assignments: z.array(z.string()),
});
export type IssuedDirective = z.output<typeof issuedDirectiveSchema>;
export class IssuedDirectiveBody extends createZodDto(issuedDirectiveSchema) {}

/** `text`: what was read out of the file; spans count its lines, and it is what has to be sent back to issue it. */
export const readDirectiveSchema = z.object({
  text: z.string(),
  directive: parsedDirectiveSchema,
  proposals: z.array(proposedDutySchema),
});
export type DirectiveRead = z.output<typeof readDirectiveSchema>;
export class ReadDirectiveBody extends createZodDto(readDirectiveSchema) {}

export class ListedDirectiveBody extends createZodDto(listedDirectiveSchema) {}
