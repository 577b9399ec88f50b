import type { Span, Warning, WarningCode } from '@dondoc/directives-contracts';
import { isPageNumber, type Line } from './line.ts';

/** What a line was read as. Every line has exactly one; `unread` lines are reported. */
export type LineRole =
  | 'blank'
  | 'rule'
  | 'page-number'
  | 'header'
  | 'number'
  | 'dateline'
  | 'kind'
  | 'title'
  | 'basis'
  | 'section'
  | 'heading'
  | 'body'
  | 'unit'
  | 'duty'
  | 'annex-title'
  | 'table-header'
  | 'table-group'
  | 'table-row'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'unread';

/** Filled while one text is read; never leaves the parser as it is. */
export type Notes = Readonly<{ roles: LineRole[]; warnings: Warning[] }>;

export const startNotes = (lines: readonly Line[]): Notes => ({
  roles: lines.map((line) =>
    line.blank ? 'blank' : line.rule ? 'rule' : isPageNumber(line) ? 'page-number' : 'unread',
  ),
  warnings: [],
});

export const note = (notes: Notes, line: Line, role: LineRole): void => {
  notes.roles[line.number - 1] = role;
};

export const spanOf = (line: Line): Span => ({ from: line.number, to: line.number });

export const warn = (
  notes: Notes,
  code: WarningCode,
  message: Readonly<{ vi: string; en: string }>,
  span: Span | null,
): void => {
  notes.warnings.push({ code, message: `${message.vi} — ${message.en}`, span });
};

/** One warning for each run of lines that nothing understood. */
export const warnUnread = (notes: Notes): void => {
  let from: number | null = null;
  [...notes.roles, 'blank' as const].forEach((role, index) => {
    if (role === 'unread') from ??= index + 1;
    else if (from !== null) {
      const span = { from, to: index };
      const where = span.from === span.to ? `${span.from}` : `${span.from}-${span.to}`;
      warn(
        notes,
        'unread-line',
        {
          vi: `Dòng ${where} không đọc được thành nhiệm vụ hay phần nào của kế hoạch; xem lại bản gốc`,
          en: `line ${where} was not understood as a duty or any part of a plan; check it against the original`,
        },
        span,
      );
      from = null;
    }
  });
};
