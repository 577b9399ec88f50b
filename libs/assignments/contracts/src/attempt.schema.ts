import { z } from 'zod';
import { publishedEvent } from './published-event.schema.ts';
import { actorSchema, idSchema, instantSchema } from './vocabulary.schema.ts';

const attemptShape = {
  at: instantSchema,
  by: actorSchema,
  /** The command by its type. */
  command: z.string(),
  /** The refusal by its code, as the answer to the request gave it. */
  code: z.string(),
};

/** What `dondoc.assignments.v1` carries of refused attempts, in streams of their own. */
export const attemptPublishedSchema = publishedEvent(
  'dondoc.assignment.attempt-refused.v1',
  z.object({ assignment: idSchema, ...attemptShape }),
);

/** One refused attempt on an assignment, with its place in the hash chain of its stream. */
export const attemptViewSchema = z.object({
  eventId: z.string(),
  version: z.int().positive(),
  ...attemptShape,
  recordedAt: instantSchema,
  hash: z.string(),
});

export type AttemptPublished = z.output<typeof attemptPublishedSchema>;
export type AttemptView = z.output<typeof attemptViewSchema>;
