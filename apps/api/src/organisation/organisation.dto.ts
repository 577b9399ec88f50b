import { commandResultSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const absenceReasonSchema = z.enum(['leave', 'mission', 'training', 'other']);

const takePostSchema = z
  .strictObject({
    person: idSchema,
    /** The instant at which the post is taken, or left; now where nothing is said. */
    from: instantSchema.nullable().default(null),
  })
  .meta({ examples: [{ person: 'p-nguoi-moi', from: '2026-12-01T00:00:00+07:00' }] });

const declareAbsenceSchema = z
  .strictObject({
    /** Whose head is away; the own unit where nothing is said. */
    unit: idSchema.nullable().default(null),
    deputy: idSchema,
    from: instantSchema,
    /** The first instant at which the head is back. */
    until: instantSchema,
    reason: absenceReasonSchema.default('other'),
  })
  .meta({
    examples: [
      {
        deputy: 'p-cap-pho',
        from: '2026-12-07T00:00:00+07:00',
        until: '2026-12-12T00:00:00+07:00',
        reason: 'mission',
      },
    ],
  });

export const absenceViewSchema = z.object({
  absence: idSchema,
  unit: idSchema,
  person: idSchema,
  deputy: idSchema,
  from: instantSchema,
  until: instantSchema,
  reason: absenceReasonSchema,
  /** Called off or cut short at that instant. */
  endedAt: instantSchema.nullable(),
  /** At the instant of asking: the deputy acts. */
  inForce: z.boolean(),
});

/** `id`: the unit whose posts changed, or the absence. `version`: of the organisation's stream. */
export const organisedSchema = commandResultSchema;

export type AbsenceView = z.output<typeof absenceViewSchema>;
export type Organised = z.output<typeof organisedSchema>;

export class TakePostBody extends createZodDto(takePostSchema) {}
export class DeclareAbsenceBody extends createZodDto(declareAbsenceSchema) {}
export class AbsenceViewBody extends createZodDto(absenceViewSchema) {}
export class OrganisedBody extends createZodDto(organisedSchema) {}
