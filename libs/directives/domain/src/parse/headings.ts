import { fold } from './fold.ts';
import { endsSentence, isCapitals, type Line } from './line.ts';
import { readRoman } from './roman.ts';

export type SectionHeading = Readonly<{ value: number | null; title: string; assigns: boolean }>;

/** `1.` or `2.3)` in front of a line; `style` is the mark after it. */
export type Numbered = Readonly<{ path: readonly number[]; style: string; rest: string }>;

const assigning =
  /^(?:phan cong )?(?:to c?h?uc|phan cong|trach nhiem) (?:trien khai )?(?:thuc hi[e3]n|thuc hlen|thuc hien nhiem vu|nhiem vu)|^to chuc trien khai|^to chuc,? chi dao thuc hien|^trach nhiem cua cac|^phan cong trach nhiem|^nhiem vu cua cac (?:co quan|don vi|to chuc)/;

/** "Tổ chức thực hiện" in its usual wordings, marks lost or not. */
export const assignsWork = (title: string): boolean => assigning.test(fold(title).replace(/[^a-z0-9,]+/g, ' ').trim());

const romanAt = /^(?:PHẦN |Phần |Mục |MỤC )?([IVXl1|]{1,5})\s?[.,:)-]+\s?(?!\p{Lu}\.)(.*)$/u;
const lowerRomanAt = /^([ivx]{1,5})\s?[.:)]\s?(.+)$/;

const titleLike = (line: Line, title: string): boolean =>
  line.marked || isCapitals(title) || (title.length <= 120 && /^["“]?[\p{Lu}\d]/u.test(title) && !/[.;,]$/.test(title));

/** A section's heading by its Roman numeral, or "Tổ chức thực hiện" standing alone with its numeral lost. */
export const readSectionHeading = (line: Line): SectionHeading | null => {
  if (line.blank || line.bullet) return null;
  const found = romanAt.exec(line.text) ?? (line.marked ? lowerRomanAt.exec(line.text) : null);
  const value = found ? readRoman(found[1] ?? '') : null;
  const title = (found?.[2] ?? '').trim();
  if (found && value !== null && (title === '' ? line.text.length <= 6 : titleLike(line, title)))
    return { value, title, assigns: assignsWork(title) };
  const alone = line.marked || isCapitals(line.text) || line.text.length <= 40;
  return !found && alone && !endsSentence(line.text.replace(/:$/, '')) && assignsWork(line.text)
    ? { value: null, title: line.text, assigns: true }
    : null;
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
