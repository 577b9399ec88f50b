import {
  commandResultSchema,
  idSchema,
  issueAssignmentSchema,
  reassignSchema,
  setDeadlineSchema,
} from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { problemSchema } from '../http/problem.ts';

const mostItems = 200;

const listOf = <Item extends z.ZodType>(item: Item, examples: readonly z.input<Item>[]) =>
  z.strictObject({ items: z.array(item).min(1).max(mostItems) }).meta({ examples: [{ items: examples }] });

const id = idSchema;
const assignment = 'vb-3f2a9c0d11e84b76-4';

export class BulkIssueBody extends createZodDto(
  listOf(issueAssignmentSchema, [
    { title: 'Tổng hợp dư luận xã hội tháng 3', leadUnit: 'mttq', deadline: { lastDay: '2026-03-31' } },
    { title: 'Rà soát văn bản đến', leadUnit: 'van-phong-dang-uy', deadline: { workingDays: 5 } },
  ]),
) {}

export class BulkSetDeadlineBody extends createZodDto(
  listOf(setDeadlineSchema.extend({ id }), [
    {
      id: assignment,
      deadline: { lastDay: '2026-04-15', text: 'đến 15/4' },
      reason: 'Theo lịch của thành phố',
    },
  ]),
) {}

export class BulkReassignBody extends createZodDto(
  listOf(reassignSchema.extend({ id }), [
    { id: assignment, toUnit: 'van-phong-dang-uy', reason: 'Đúng chức năng', deadline: null },
  ]),
) {}

export const bulkItemSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), result: commandResultSchema }),
  z.object({ outcome: z.literal('refused'), problem: problemSchema }),
]);

/** One for each item, in the order in which they were asked for. */
export const bulkResultSchema = z.object({
  done: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  items: z.array(bulkItemSchema),
});
export class BulkResultBody extends createZodDto(bulkResultSchema) {}

export type BulkItem = z.output<typeof bulkItemSchema>;
export type BulkResult = z.output<typeof bulkResultSchema>;
