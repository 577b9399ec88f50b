/** vi as offices write it, en for readers from elsewhere. */
export type Language = 'vi' | 'en';

export type Line = Readonly<{
  kind: 'line';
  text: string;
  align: 'left' | 'center' | 'justify';
  bold: boolean;
  italic: boolean;
  /** In points. */
  size: number;
  /** Space before it, in points. */
  before: number;
  /** A body's first line stands in by a centimetre. */
  firstLine: boolean;
  /** A heading stays with what follows. */
  keepWithNext: boolean;
  /** A rule below it, as a share of its column's width. */
  rule: number;
}>;

/** Two columns without borders: the letterhead, the recipients beside the signature. */
export type Columns = Readonly<{
  kind: 'columns';
  /** The left column's share of the width. */
  leftShare: number;
  left: readonly Line[];
  right: readonly Line[];
  /** Space before it, in points. */
  before: number;
}>;

export type Column = Readonly<{ title: string; share: number; align: 'left' | 'center' }>;

export type Grid = Readonly<{
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  size: number;
  /** The last row adds up the others. */
  hasTotal: boolean;
}>;

export type Block = Line | Columns | Grid;

export type Section = Readonly<{ landscape: boolean; blocks: readonly Block[] }>;

/** A paper as its reader sees it, whatever the format of its file. */
export type Paper = Readonly<{
  title: string;
  language: Language;
  /** Instead of the clock: the same paper gives the same bytes. */
  drawnAt: string;
  /** On top of each page. */
  banner: string | null;
  /** At the foot of each page. */
  foot: string;
  sections: readonly Section[];
}>;

/** Composed letters, and nothing that breaks a file: what came in is shown as it is otherwise. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/[^\P{Cc}\n\t]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '');

export const line = (text: string, look: Partial<Omit<Line, 'kind' | 'text'>> = {}): Line => ({
  kind: 'line',
  text,
  align: 'left',
  bold: false,
  italic: false,
  size: 13,
  before: 0,
  firstLine: false,
  keepWithNext: false,
  rule: 0,
  ...look,
});

export const centred = (text: string, look: Partial<Omit<Line, 'kind' | 'text'>> = {}): Line =>
  line(text, { align: 'center', ...look });

export const body = (text: string): Line =>
  line(text, { align: 'justify', before: 6, firstLine: true, size: 14 });

/** A fact of its own, not spread over the width. */
export const fact = (text: string): Line => line(text, { before: 6, firstLine: true, size: 14 });

export const heading = (text: string): Line =>
  line(text, { bold: true, before: 10, size: 14, keepWithNext: true, firstLine: true });

/** Its columns' shares count relative to each other. */
export const table = (
  columns: readonly (readonly [title: string, share: number, align?: Column['align']])[],
  rows: readonly (readonly string[])[],
  { size = 12, hasTotal = false } = {},
): Grid => ({
  kind: 'table',
  columns: columns.map(([title, share, align = 'left']) => ({ title, share, align })),
  rows,
  size,
  hasTotal,
});

/** A4 with a binding edge, in millimetres: on the left, or on top when the page lies. */
export const page = (landscape: boolean) =>
  landscape
    ? { width: 297, height: 210, top: 30, bottom: 20, left: 20, right: 20 }
    : { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 };

/** Widths in the unit of `available`, adding up to no more than it. */
export const widthsOf = ({ columns }: Grid, available: number): readonly number[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((available * share) / shares));
};
