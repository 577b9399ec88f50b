import { fold, foldedKey } from './fold.ts';
import { isoDate } from './dates.ts';
import { kindOfNumber, tidyNumber } from './document-number.ts';
import { columnsOf, isCapitals, type Line } from './line.ts';

/** Number line: `number` is null when only the form is printed ("Số      -KH/ĐU"). */
export type NumberLine = Readonly<{ line: Line; number: string | null; kind: string | null }>;

/** Date line: the parts that are filled in. */
export type DateLine = Readonly<{
  line: Line;
  place: string | null;
  issuedOn: string | null;
  day: number | null;
  month: number | null;
  year: number | null;
}>;

const numberAt =
  /(?:^|[^\p{L}])so ?[:.]? ?(\d{1,5}[a-z]{0,2}(?: ?\/ ?\d{4})?)?[\s.…_]*[-–/][\s.…_]*([a-z]{1,6}) ?[-–/] ?[a-z][a-z0-9]*(?:[-–][a-z0-9]+)*/u;

export const readNumberLine = (line: Line): NumberLine | null => {
  const found = numberAt.exec(line.folded);
  if (!found) return null;
  const written = line.text
    .slice(found.index, found.index + found[0].length)
    .replace(/^[^\p{L}]?S[ốôoòóồổỗộ] ?[:.]? ?/iu, '');
  const number = found[1] === undefined ? null : tidyNumber(written).replace(/[.…_]/g, '');
  const kind = number
    ? kindOfNumber(number)
    : (/\p{Lu}{2}[\p{Lu}r]*|\p{Lu}\p{Lu}?r/u.exec(written)?.[0] ?? null);
  return { line, number, kind };
};

// A line of a letterhead is never a whole paragraph.
const longestLine = 300;
const blank = '[\\s.…_/-]*';
const longDate = new RegExp(
  `\\bngay${blank}(\\d{0,2})${blank}thang${blank}(\\d{0,2})${blank}nam${blank}(\\d{4})?`,
);
const shortDate = /\bngay ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/;
const placeAt = /(\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3}) ?[,.;]? ?$/u;

const numberOrNull = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

/** "Hoa Sen, ngày 12 tháng 01 năm 2026", however much of it is left empty. */
export const readDateLine = (line: Line): DateLine | null => {
  if (line.text.length > longestLine) return null;
  const found = longDate.exec(line.folded) ?? shortDate.exec(line.folded);
  if (!found || line.text.length - found[0].length > 90) return null;
  const [day, month, year] = [numberOrNull(found[1]), numberOrNull(found[2]), numberOrNull(found[3])];
  return {
    line,
    place: placeAt.exec(line.text.slice(0, found.index))?.[1] ?? null,
    issuedOn: day && month && year ? isoDate(year, month, day) : null,
    day,
    month,
    year,
  };
};

/** The heading "KẾ HOẠCH", letters spaced out or marks lost; `rest` is a title on the same line. */
export const readKindLine = (line: Line): Readonly<{ rest: string }> | null => {
  if (line.text.length > longestLine) return null;
  const text = line.text.replace(/[\s:*.]+$/u, '');
  if (fold(text).replace(/\s/g, '') === 'kehoach' && /^\p{Lu}/u.test(text)) return { rest: '' };
  const [, head = '', rest = ''] = /^(\p{Lu}+ \p{Lu}+)[:\s]+(.+)$/u.exec(text) ?? [];
  return fold(head) === 'ke hoach' ? { rest } : null;
};

const otherKinds =
  /^(?:quyet dinh|thong bao|nghi quyet|cong van|to trinh|bao cao|huong dan|chi thi|bien ban|chuong trinh|quy che|quy dinh|giay moi|ket luan|cong dien|de an)$/;

/** The heading of another kind of document, for saying what a refused file is. */
export const readOtherKind = (line: Line): string | null =>
  isCapitals(line.text) && otherKinds.test(foldedKey(line.text)) ? line.text : null;

const organ =
  /^(?:ban |uy ban |ubnd|ubmttq|dang uy|dang bo|thanh uy|hoi dong|hdnd|van phong|mat tran|doan |hoi )/;
const motto = /^(?:dang cong san viet nam|cong hoa xa hoi|doc lap ?-|doc lap)/;

/** The body named last in the letterhead, before the number: the one above it is its superior. */
export const readIssuer = (letterhead: readonly Line[]): string | null => {
  const parts = letterhead.flatMap(columnsOf).filter((part) => !motto.test(fold(part)) && isCapitals(part));
  const bodies = parts.reduce<string[]>((names, part) => {
    if (organ.test(fold(part))) return [...names, part];
    const last = names.at(-1);
    const continues =
      last !== undefined && /^(?:phuong|xa|thi tran|quan|huyen|thanh pho|tinh) /.test(fold(part));
    return continues ? [...names.slice(0, -1), `${last} ${part}`] : names;
  }, []);
  return bodies.at(-1) ?? null;
};

const announces =
  /(?:^|[,;.] ?)((?:Ban|Đảng ủy|Đảng uỷ|Ủy ban|Uỷ ban|UBND|Thường trực) [^,;.“”]{0,80}?|Đảng ủy|UBND) (?:xây dựng|ban hành|đề ra|triển khai) [Kk]ế hoạch/u;

/** The body that the preamble says draws the plan up, for documents whose letterhead is gone. */
export const readIssuerFromBasis = (basis: string): string | null =>
  announces.exec(basis)?.[1]?.trim() ?? null;
