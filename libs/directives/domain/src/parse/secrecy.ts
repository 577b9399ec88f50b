import { fold } from './fold.ts';
import { columnsOf, type Line } from './line.ts';

const grade = '(?:tuyet mat|toi mat|mat)';
const beside = '(?:khan|thuong khan|hoa toc(?: hen gio)?|hoa toc hen gio)';
// A stamp stands alone, behind "Độ mật:", or beside a mark of urgency; "bí mật" and "bảo mật" are ordinary words.
const stamp = new RegExp(
  `^(?:(?:do|muc do|muc|dau) mat ?:? ?)?["“([{<*]*${grade}[\\])}>"”*.]*$|^${grade} ?[-–/,] ?${beside}$|^${beside} ?[-–/,] ?${grade}$|(?:do|muc do) mat ?: ?["“(]?${grade}\\b`,
);

const spaced = /^(?:T U Y Ệ T|T Ố I)?\s*M Ậ T$/u;

/** The line that marks the document mật, tối mật or tuyệt mật at its head; null when none does. */
export const findSecrecyMark = (head: readonly Line[]): Line | null =>
  head.find((line) =>
    [line.text, ...columnsOf(line)].some((part) => stamp.test(fold(part)) || spaced.test(part)),
  ) ?? null;
