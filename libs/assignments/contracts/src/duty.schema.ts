import { z } from 'zod';
import {
  actorSchema,
  coefficientSchema,
  dateSchema,
  deadlineSchema,
  dutySourceSchema,
  idSchema,
  instantSchema,
  textSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

/** How often a duty comes back; what is continuous is an assignment of its own kind. */
export const periodicSchema = z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']);

/** Local dates, both included. `name`: `2026-W07`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
export const periodSchema = z.object({ name: z.string(), from: dateSchema, to: dateSchema });

const dutyTermsSchema = z.object({
  title: z.string(),
  source: dutySourceSchema.nullable(),
  leadUnit: idSchema,
  cooperatingUnits: z.array(idSchema),
  acceptingUnit: idSchema,
  urgency: urgencySchema,
  coefficient: coefficientSchema,
});

const registration = {
  at: instantSchema,
  by: actorSchema,
  terms: dutyTermsSchema,
  recurrence: periodicSchema,
  from: dateSchema,
  until: dateSchema,
};

const event = <Type extends string, Data extends z.ZodObject>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data });

/** What `dondoc.assignments.v1` carries of recurring duties. */
export const dutyPublishedSchema = z.discriminatedUnion('type', [
  event('dondoc.duty.registered.v1', z.object(registration)),
  event(
    'dondoc.duty.occurrence-issued.v1',
    z.object({
      at: instantSchema,
      by: actorSchema,
      period: periodSchema,
      assignment: idSchema,
      terms: dutyTermsSchema,
      recurrence: periodicSchema,
      deadline: deadlineSchema,
    }),
  ),
  event('dondoc.duty.occurrence-skipped.v1', z.object({ at: instantSchema, period: periodSchema })),
  event('dondoc.duty.ended.v1', z.object({ at: instantSchema, by: actorSchema, reason: z.string() })),
]);

export const registerDutySchema = z
  .strictObject({
    title: textSchema(4000),
    leadUnit: idSchema,
    cooperatingUnits: z.array(idSchema).max(50).default([]),
    /** The unit that accepts each result; the registering unit where nothing is said. */
    acceptingUnit: idSchema.nullable().default(null),
    urgency: urgencySchema.default('normal'),
    coefficient: coefficientSchema.default(1),
    recurrence: periodicSchema,
    /** The first local date; today where nothing is said. */
    from: dateSchema.nullable().default(null),
    /** The last local date on which a period may begin. */
    until: dateSchema,
  })
  .meta({
    examples: [
      {
        title: 'Báo cáo dư luận xã hội hằng tháng',
        leadUnit: 'ban-xay-dung-dang',
        recurrence: 'monthly',
        until: '2026-12-31',
      },
    ],
  });

export const endDutySchema = z
  .strictObject({ reason: textSchema(4000) })
  .meta({ examples: [{ reason: 'Nhiệm vụ chuyển cho đơn vị khác' }] });

/** One recurring duty with the assignments made for its periods. */
export const dutyViewSchema = z.object({
  id: idSchema,
  version: z.int().positive(),
  ...registration,
  occurrences: z.array(
    z.object({
      period: periodSchema,
      /** Null: the period was over before its assignment could be made. */
      assignment: idSchema.nullable(),
    }),
  ),
  ended: z.object({ at: instantSchema, by: actorSchema, reason: z.string() }).nullable(),
});

export type DutyPublished = z.output<typeof dutyPublishedSchema>;
export type RegisterDutyRequest = z.output<typeof registerDutySchema>;
export type EndDutyRequest = z.output<typeof endDutySchema>;
export type DutyView = z.output<typeof dutyViewSchema>;
