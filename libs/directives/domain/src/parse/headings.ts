import { foldedKey } from './fold.ts';
import { isCapitals, type Line } from './line.ts';
import { readRoman } from './roman.ts';

export type SectionHeading = Readonly<{ value: number | null; title: string; assigns: boolean }>;

/** `1.` or `2.3)` in front of a line; `style` is the mark after it. */
export type Numbered = Readonly<{ path: readonly number[]; style: string; rest: string }>;

const wordings = [
  'to chuc thuc hien',
  'to chuc trien khai thuc hien',
  'to chuc trien khai',
  'to chuc chi dao thuc hien',
  'trien khai thuc hien',
  'phan cong thuc hien',
  'phan cong nhiem vu',
  'phan cong trach nhiem',
  'phan cong to chuc thuc hien',
  'trach nhiem thuc hien',
  'trach nhiem to chuc thuc hien',
];
const opening =
  /^(?:to chuc (?:trien khai )?thuc hien|phan cong (?:nhiem vu|thuc hien|trach nhiem)|trach nhiem cua|nhiem vu cua cac (?:co quan|don vi|to chuc))(?![a-z])/;

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries())
    row = row.reduce<number[]>(
      (next, above, j) => [
        ...next,
        j === 0
          ? i + 1
          : Math.min(above + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)),
      ],
      [],
    );
  return row.at(-1) ?? 0;
};

const isWording = (title: string): boolean => {
  const key = foldedKey(title);
  return (
    key.length <= 40 &&
    wordings.some((wording) => Math.abs(wording.length - key.length) <= 2 && distance(key, wording) <= 2)
  );
};

/** "Tổ chức thực hiện" in its usual wordings, marks lost or a letter or two misread. */
export const assignsWork = (title: string): boolean =>
  isWording(title) || (title.length <= 90 && opening.test(foldedKey(title)));

const romanAt = /^(?:PHẦN |Phần |Mục |MỤC )?([IVXl1|]{1,5})\s?[.,:)-]+\s?(?!\p{Lu}\.)(.*)$/u;
const lowerRomanAt = /^([ivx]{1,5})\s?[.:)]\s?(.+)$/;

const titleLike = (line: Line, title: string): boolean =>
  line.marked ||
  isCapitals(title) ||
  (title.length <= 120 && /^["“]?[\p{Lu}\d]/u.test(title) && !/[.;,]$/.test(title));

/** A section's heading by its Roman numeral, or "Tổ chức thực hiện" standing alone with its numeral lost. */
export const readSectionHeading = (line: Line): SectionHeading | null => {
  if (line.blank || line.bullet) return null;
  const found = romanAt.exec(line.text) ?? (line.marked ? lowerRomanAt.exec(line.text) : null);
  const value = found ? readRoman(found[1] ?? '') : null;
  const title = (found?.[2] ?? '').trim();
  if (found && value !== null && (title === '' ? line.text.length <= 6 : titleLike(line, title)))
    return { value, title, assigns: assignsWork(title) };
  return !found && isWording(line.text) ? { value: null, title: line.text, assigns: true } : null;
};

const numberedAt = /^(\d{1,2}(?:\.\d{1,2}){0,3}|[l|I])(\s?[.)/,:-])?\s*(?=["“]?\p{L})/u;

/** The number in front of a unit or an item, null when the line has none. A scan's `l.` is `1.` */
export const readNumbered = (line: Line): Numbered | null => {
  const found = numberedAt.exec(line.text);
  const [whole = '', digits = '', mark = ''] = found ?? [];
  if (!found || (mark === '' && (!/\s$/.test(whole) || /\D/.test(digits.replaceAll('.', ''))))) return null;
  const path = digits.split('.').map((part) => (/\d/.test(part) ? Number(part) : 1));
  return { path, style: mark.trim(), rest: line.text.slice(whole.length) };
};
