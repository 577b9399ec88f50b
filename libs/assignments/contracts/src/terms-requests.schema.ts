import { z } from 'zod';
import { deadlineRequestSchema } from './assignment-requests.schema.ts';
import { coefficientSchema, idSchema, textSchema, urgencySchema } from './vocabulary.schema.ts';

const text = textSchema(4000);
const optionalText = text.nullable().default(null);

/** A first deadline needs no reason; another one does. */
export const setDeadlineSchema = z
  .strictObject({ deadline: deadlineRequestSchema, reason: optionalText })
  .meta({
    examples: [{ deadline: { lastDay: '2026-04-15', text: 'đến 15/4' }, reason: 'Theo lịch của thành phố' }],
  });

export const requestCorrectionSchema = z
  .strictObject({ what: text })
  .meta({ examples: [{ what: 'Tên nhiệm vụ ghi nhầm tháng 2, đúng là tháng 3' }] });

/** Only what is to change is named. */
export const correctSchema = z
  .strictObject({
    changes: z
      .strictObject({
        title: text.exactOptional(),
        urgency: urgencySchema.exactOptional(),
        coefficient: coefficientSchema.exactOptional(),
        acceptingUnit: idSchema.exactOptional(),
      })
      .refine((changes) => Object.keys(changes).length > 0, 'names nothing that changes'),
    reason: optionalText,
  })
  .meta({
    examples: [{ changes: { title: 'Tổng hợp dư luận xã hội tháng 3', urgency: 'urgent' }, reason: null }],
  });

export const refuseCorrectionSchema = z
  .strictObject({ reason: text })
  .meta({ examples: [{ reason: 'Nội dung giao đúng theo kế hoạch' }] });

export type SetDeadlineRequest = z.output<typeof setDeadlineSchema>;
export type RequestCorrectionRequest = z.output<typeof requestCorrectionSchema>;
export type CorrectRequest = z.output<typeof correctSchema>;
export type RefuseCorrectionRequest = z.output<typeof refuseCorrectionSchema>;
