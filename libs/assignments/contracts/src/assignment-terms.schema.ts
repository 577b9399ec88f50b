import { z } from 'zod';
import {
  actorSchema,
  coefficientSchema,
  deadlineSchema,
  dutySourceSchema,
  idSchema,
  recurrenceSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

/** What an assignment was issued with, as events and views both show it. */
export const assignmentTermsShape = {
  title: z.string(),
  source: dutySourceSchema.nullable(),
  leadUnit: idSchema,
  cooperatingUnits: z.array(idSchema),
  issuedBy: actorSchema,
  acceptingUnit: idSchema,
  urgency: urgencySchema,
  coefficient: coefficientSchema,
  recurrence: recurrenceSchema.nullable(),
  deadline: deadlineSchema.nullable(),
};
