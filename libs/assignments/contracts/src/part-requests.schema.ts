import { z } from 'zod';
import { deadlineRequestSchema } from './assignment-requests.schema.ts';
import {
  coefficientSchema,
  evidenceSchema,
  idSchema,
  textSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

const text = textSchema(4000);

/** `deadline` null: the part has none of its own. */
export const assignPartSchema = z
  .strictObject({ unit: idSchema, what: text, deadline: deadlineRequestSchema.nullable().default(null) })
  .meta({
    examples: [
      {
        unit: 'van-phong-dang-uy',
        what: 'Cung cấp số liệu văn bản đến',
        deadline: { lastDay: '2026-03-20', text: null },
      },
    ],
  });

/** Whose part it is comes from who hands it in. */
export const deliverPartSchema = z
  .strictObject({ summary: text, evidence: z.array(evidenceSchema).max(50) })
  .meta({
    examples: [{ summary: 'Đã gửi số liệu', evidence: [{ title: 'Công văn số 8', reference: '8-CV/VPĐU' }] }],
  });

export const confirmPartSchema = z
  .strictObject({ unit: idSchema })
  .meta({ examples: [{ unit: 'van-phong-dang-uy' }] });

export const returnPartSchema = z
  .strictObject({ unit: idSchema, reason: text })
  .meta({ examples: [{ unit: 'van-phong-dang-uy', reason: 'Thiếu số liệu quý I' }] });

/** An assignment that is part of this one. */
export const issueChildSchema = z
  .strictObject({
    title: text,
    leadUnit: idSchema,
    cooperatingUnits: z.array(idSchema).max(50).default([]),
    /** The unit that accepts the result; the unit that issues it where nothing is said. */
    acceptingUnit: idSchema.nullable().default(null),
    urgency: urgencySchema.default('normal'),
    coefficient: coefficientSchema.default(1),
    deadline: deadlineRequestSchema.nullable().default(null),
  })
  .meta({
    examples: [
      {
        title: 'Tổng hợp dư luận tại khu dân cư',
        leadUnit: 'van-phong-dang-uy',
        deadline: { lastDay: '2026-03-25', text: null },
      },
    ],
  });

export type AssignPartRequest = z.output<typeof assignPartSchema>;
export type DeliverPartRequest = z.output<typeof deliverPartSchema>;
export type ConfirmPartRequest = z.output<typeof confirmPartSchema>;
export type ReturnPartRequest = z.output<typeof returnPartSchema>;
export type IssueChildRequest = z.output<typeof issueChildSchema>;
