import { z } from 'zod';

export const wardSchema = z.object({ sample: z.boolean() });

export const personSchema = z.object({
  person: z.string(),
  unit: z.string(),
  unitName: z.string(),
  role: z.enum(['leader', 'unit-head', 'inspector', 'unit-member']),
  post: z.enum(['head', 'deputy', 'officer']).exactOptional(),
  /** The absent head whom this person stands in for. */
  onBehalfOf: z.string().exactOptional(),
  displayName: z.string(),
});

const namedSchema = z.object({ person: z.string(), displayName: z.string() });

export const unitSchema = z.object({
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  head: namedSchema.nullable(),
  /** The deputy who acts while the head is absent. */
  standIn: namedSchema.nullable(),
  deputies: z.array(namedSchema),
  officers: z.array(namedSchema),
});

export const absenceSchema = z.object({
  absence: z.string(),
  unit: z.string(),
  person: z.string(),
  deputy: z.string(),
  from: z.string(),
  /** The first instant at which the head is back. */
  until: z.string(),
  reason: z.enum(['leave', 'mission', 'training', 'other']),
  /** Called off or cut short at that instant. */
  endedAt: z.string().nullable(),
  /** The deputy acts now. */
  inForce: z.boolean(),
});

export type Absence = z.output<typeof absenceSchema>;
export type Person = z.output<typeof personSchema>;
export type Unit = z.output<typeof unitSchema>;
