import { z } from 'zod';
import {
  coefficientSchema,
  dateSchema,
  dutySourceSchema,
  evidenceSchema,
  excessSchema,
  idSchema,
  instantSchema,
  resultQualitySchema,
  textSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

const text = textSchema(4000);
const optionalText = text.nullable().default(null);

const asWritten = { text: textSchema(300).nullable().default(null) };
const length = z.int().positive().max(1000);

/**
 * A deadline is the last day in time, an exact instant, or a span counted in the ward's calendar from the moment of
 * asking; its wording is kept beside it.
 */
export const deadlineRequestSchema = z.union([
  z.strictObject({ lastDay: dateSchema, ...asWritten }),
  z.strictObject({ at: instantSchema, ...asWritten }),
  z.strictObject({ workingDays: length, ...asWritten }),
  z.strictObject({ workingHours: length, ...asWritten }),
  z.strictObject({ days: length, ...asWritten }),
]);
export type DeadlineRequest = z.output<typeof deadlineRequestSchema>;

export const issueAssignmentSchema = z
  .strictObject({
    title: text,
    source: dutySourceSchema.nullable().default(null),
    leadUnit: idSchema,
    cooperatingUnits: z.array(idSchema).max(50).default([]),
    /** The unit that accepts the result; the issuing unit where nothing is said. */
    acceptingUnit: idSchema.nullable().default(null),
    urgency: urgencySchema.default('normal'),
    coefficient: coefficientSchema.default(1),
    /** What comes back each period is a duty of its own: `POST /duties`. */
    recurrence: z.literal('continuous').nullable().default(null),
    deadline: deadlineRequestSchema.nullable().default(null),
  })
  .meta({
    examples: [
      {
        title: 'Tổng hợp dư luận xã hội tháng 3',
        leadUnit: 'mttq',
        cooperatingUnits: ['van-phong-dang-uy'],
        urgency: 'normal',
        coefficient: 1,
        deadline: { lastDay: '2026-03-31', text: 'trước ngày 01/4/2026' },
      },
    ],
  });

export const reportProgressSchema = z
  .strictObject({
    percent: z.int().min(0).max(100),
    result: text,
    slow: optionalText,
    cause: optionalText,
    remedy: optionalText,
  })
  .meta({ examples: [{ percent: 60, result: 'Đã lấy ý kiến', slow: null, cause: null, remedy: null }] });

export const submitResultSchema = z
  .strictObject({
    summary: text,
    evidence: z.array(evidenceSchema).max(50),
  })
  .meta({
    examples: [{ summary: 'Đã tổng hợp', evidence: [{ title: 'Báo cáo số 12', reference: '12-BC/MTTQ' }] }],
  });

export const acceptResultSchema = z
  .strictObject({
    beyondRequirement: excessSchema.nullable().default(null),
    quality: resultQualitySchema.default('met'),
    /** Why it is accepted while assignments that are part of it are open. */
    despiteChildren: optionalText,
  })
  .meta({ examples: [{ beyondRequirement: null, quality: 'good', despiteChildren: null }] });

export const returnResultSchema = z
  .strictObject({ reason: text })
  .meta({ examples: [{ reason: 'Thiếu phụ lục' }] });

export type IssueAssignmentRequest = z.output<typeof issueAssignmentSchema>;
export type ReportProgressRequest = z.output<typeof reportProgressSchema>;
export type SubmitResultRequest = z.output<typeof submitResultSchema>;
export type AcceptResultRequest = z.output<typeof acceptResultSchema>;
export type ReturnResultRequest = z.output<typeof returnResultSchema>;
