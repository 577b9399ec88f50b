import { z } from 'zod';

export const personSchema = z.object({
  person: z.string(),
  unit: z.string(),
  unitName: z.string(),
  role: z.enum(['leader', 'unit-head', 'inspector']),
  displayName: z.string(),
});

export const unitSchema = z.object({
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  head: z.object({ person: z.string(), displayName: z.string() }).nullable(),
});

export type Person = z.output<typeof personSchema>;
export type Unit = z.output<typeof unitSchema>;
