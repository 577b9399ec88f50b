import { createHash } from 'node:crypto';
import { z } from 'zod';
import { problems } from '../http/problems.ts';
import type { AssignmentsAsked } from './list-assignments.dto.ts';

const cursorSchema = z.object({
  shownAt: z.iso.datetime(),
  list: z.string(),
  after: z.object({ key: z.array(z.union([z.number(), z.string(), z.null()])).readonly(), id: z.string() }),
});

/**
 * After which place a page begins, and the instant that all pages are shown at: colours do not change between them.
 * `list`: which list it is a place of.
 */
export type Cursor = Readonly<z.output<typeof cursorSchema>>;

/** The same for the same filters and order; pages may differ in length. */
export const listNamed = ({ limit: _, cursor: __, ...list }: AssignmentsAsked): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 12);

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Null: no cursor that was given out. */
export const readCursor = (text: string): Cursor | null => {
  try {
    return cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
};

const refused = (message: string, messageEn: string) =>
  problems.invalidRequest([{ path: 'cursor', message, messageEn }]);

/** Where to go on from; null at the beginning. Throws the problem of a cursor that is not this list's. */
export const cursorIn = (asked: AssignmentsAsked): Cursor | null => {
  if (asked.cursor === undefined) return null;
  const cursor = readCursor(asked.cursor);
  if (!cursor)
    throw refused(
      'không phải giá trị "next" mà trang trước đã trả',
      'is not the "next" that a page before gave',
    );
  if (cursor.list !== listNamed(asked))
    throw refused(
      'thuộc về một danh sách có bộ lọc hoặc thứ tự khác; hãy bắt đầu lại từ trang đầu',
      'belongs to a list with other filters or another order; begin again at the first page',
    );
  return cursor;
};
