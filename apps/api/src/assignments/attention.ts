import type { AssignmentView } from '@dondoc/assignments-contracts';
import { z } from 'zod';

/** Where an assignment stands in a list: what needs somebody soonest comes first. */
const placeSchema = z.object({ rank: z.int(), dueAt: z.number().nullable(), id: z.string() });
export type Place = Readonly<z.output<typeof placeSchema>>;

const colourRank: Readonly<Record<AssignmentView['colour'], number>> = {
  'deep-red': 0,
  red: 1,
  amber: 2,
  green: 3,
  none: 4,
};
const endedRank = 5;

export const placeOf = ({ id, colour, deadline, acceptedAt, cancelledAt }: AssignmentView): Place => ({
  rank: (acceptedAt ?? cancelledAt) === null ? colourRank[colour] : endedRank,
  dueAt: deadline && Date.parse(deadline.at),
  id,
});

/** Overdue first, deepest red before red, then by deadline; without a deadline after those, completed and cancelled at the end. */
export const byAttention = (a: Place, b: Place): number => {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.dueAt !== b.dueAt) return (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

const cursorSchema = z.object({ shownAt: z.iso.datetime(), after: placeSchema });

/** After which place a page begins, and the instant that all pages are shown at: colours do not change between them. */
export type Cursor = Readonly<z.output<typeof cursorSchema>>;

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
