import { dateSchema, idSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { askedPeriodSchema } from './asked.schema.ts';
import { printedSchema } from './paper.schema.ts';
import { reportSubjectSchema, reportTopicSchema } from './report-vocabulary.schema.ts';

const printedText = printedSchema.trim().max(4000);
const printedLine = (max: number) =>
  printedSchema
    .trim()
    .max(max)
    .refine((text) => !/[\n\t]/.test(text), 'must be one line');

/** On a unit, by its own people; on a directive, by those of the unit that issued it. */
export const draftReportSchema = z
  .strictObject({ subject: reportSubjectSchema, period: askedPeriodSchema })
  .meta({ examples: [{ subject: { kind: 'unit', unit: 'mttq' }, period: '2026-Q1' }] });

/** What is not named stays. Of a passage: empty text leaves it out, null is what was drawn. */
export const editReportSchema = z
  .strictObject({
    foreword: printedText.nullable().exactOptional(),
    closing: printedText.nullable().exactOptional(),
    recipients: z.array(printedLine(300)).max(30).exactOptional(),
    passages: z
      .array(
        z.strictObject({
          section: reportTopicSchema,
          assignment: idSchema.nullable(),
          text: z.union([z.literal(''), printedText]).nullable(),
        }),
      )
      .max(500)
      .exactOptional(),
  })
  .meta({
    examples: [
      {
        foreword: 'Thực hiện Kế hoạch số 22-KH/ĐU, đơn vị báo cáo như sau:',
        recipients: ['Thường trực Đảng ủy', 'Lưu văn phòng'],
        passages: [{ section: 'remedies', assignment: null, text: 'Bổ sung 2 cán bộ trong quý II.' }],
      },
    ],
  });

/** `afresh`: gives up what people said instead of what was drawn. */
export const redrawReportSchema = z
  .strictObject({ afresh: z.boolean().default(false) })
  .meta({ examples: [{ afresh: false }] });

/** Number and day as the office has them in its register of documents. */
export const issueReportSchema = z
  .strictObject({ number: printedLine(100), issuedOn: dateSchema })
  .meta({ examples: [{ number: '15-BC/MTTQ', issuedOn: '2026-04-06' }] });

export const withdrawReportSchema = z
  .strictObject({ reason: textSchema(2000) })
  .meta({ examples: [{ reason: 'Số liệu của một nhiệm vụ chưa đúng' }] });

export type DraftReportRequest = z.output<typeof draftReportSchema>;
export type EditReportRequest = z.output<typeof editReportSchema>;
export type RedrawReportRequest = z.output<typeof redrawReportSchema>;
export type IssueReportRequest = z.output<typeof issueReportSchema>;
export type WithdrawReportRequest = z.output<typeof withdrawReportSchema>;
