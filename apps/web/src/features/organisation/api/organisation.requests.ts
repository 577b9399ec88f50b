import { dateSchema, idSchema } from '@dondoc/assignments-contracts';
import { endOfLocalDay } from '@dondoc/assignments-domain';
import { z } from 'zod';

/** An absence as people say it: by days, the last one included. */
export const declaredAbsenceSchema = z.strictObject({
  unit: idSchema,
  deputy: idSchema,
  from: dateSchema,
  lastDay: dateSchema,
  reason: z.enum(['leave', 'mission', 'training', 'other']),
});

const startOf = (day: string): string => `${day}T00:00:00+07:00`;

/** One that begins today begins now: nobody was stood in for before it was said. */
export const absenceRequest = (
  { from, lastDay, ...rest }: z.output<typeof declaredAbsenceSchema>,
  now: string,
) => ({
  ...rest,
  from: Date.parse(now) > Date.parse(startOf(from)) ? now : startOf(from),
  until: endOfLocalDay(lastDay),
});

export const postChanges = ['deputies', 'officers', 'heads', 'posts/leave'] as const;

export const postChangeSchema = z.strictObject({
  unit: idSchema,
  what: z.enum(postChanges),
  person: idSchema,
  from: dateSchema.nullable().default(null),
});

export const postRequest = ({ unit, what, person, from }: z.output<typeof postChangeSchema>) => ({
  path: `/organisation/units/${unit}/${what}`,
  body: { person, from: from === null ? null : startOf(from) },
});
