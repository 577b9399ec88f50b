import {
  readDateLine,
  readIssuer,
  readIssuerFromBasis,
  readKindLine,
  readNumberLine,
  type DateLine,
  type NumberLine,
} from './head-lines.ts';
import { columnsOf, type Line } from './line.ts';
import { fold } from './fold.ts';
import { readNumbered } from './headings.ts';
import { note, type Notes } from './notes.ts';

/** What stands above the first section. `kindLine` is null when the heading "KẾ HOẠCH" was not found. */
export type Head = Readonly<{
  number: NumberLine | null;
  date: DateLine | null;
  kindLine: Line | null;
  title: string | null;
  issuer: string | null;
}>;

const basisAt =
  /^(?:can cu|thuc hien|nham|de |tiep tuc|trien khai|xet|theo de nghi|ban thuong vu|dang uy|uy ban|ubnd|phat huy|quan triet)/;

const opensNumber = (line: Line): boolean =>
  line.text.length <= 160 && columnsOf(line).some((part) => /^so(?![a-z])/.test(fold(part)));

const opensDate = (line: Line): boolean => /(?:^|, ?|[a-z] )ngay/.test(line.folded);

const longestTitle = 15;

/** The title goes on while its lines are set alike: bold ones over gaps, plain ones up to the first gap. */
const titleLines = (lines: readonly Line[]): Line[] => {
  const start = lines.findIndex((line) => !line.blank);
  const first = lines[start];
  if (!first || first.rule || readNumbered(first)) return [];
  const title: Line[] = [];
  const within = lines.slice(start, start + longestTitle);
  for (const [index, line] of within.entries()) {
    const next = within.slice(index + 1).find((other) => !other.blank);
    if (line.blank && !(first.marked && next?.marked && !next.rule)) break;
    const basis =
      title.length > 0 && !first.marked && /^\p{Lu}/u.test(line.text) && basisAt.test(line.folded);
    if (line.rule || basis || (!line.blank && line.marked !== first.marked) || readNumbered(line)) break;
    if (!line.blank) title.push(line);
  }
  return title;
};

const noteBody = (lines: readonly Line[], notes: Notes): Line[] => {
  const basis: Line[] = [];
  let inBody = false;
  for (const line of lines) {
    if (notes.roles[line.number - 1] !== 'unread') continue;
    const heads = line.marked || readNumbered(line) !== null;
    inBody ||= heads;
    note(notes, line, heads ? 'heading' : inBody ? 'body' : 'basis');
    if (!inBody) basis.push(line);
  }
  return basis;
};

/** Reads letterhead, number, date, kind, title and the preamble. */
export const readHead = (lines: readonly Line[], notes: Notes): Head => {
  const at = lines.findIndex((line) => readKindLine(line) !== null);
  const kindLine = lines[at] ?? null;
  const above = at < 0 ? lines.filter((line) => !line.blank).slice(0, 20) : lines.slice(0, at);
  const number =
    above
      .filter(opensNumber)
      .map(readNumberLine)
      .find((found) => found !== null) ?? null;
  const date =
    above
      .filter(opensDate)
      .map(readDateLine)
      .find((found) => found !== null) ?? null;
  const upToNumber = number ? above.filter((line) => line.number <= number.line.number) : above;
  if (kindLine || number)
    above.forEach((line) => notes.roles[line.number - 1] === 'unread' && note(notes, line, 'header'));
  if (number) note(notes, number.line, 'number');
  if (date && date.line !== number?.line) note(notes, date.line, 'dateline');
  if (!kindLine) {
    noteBody(lines, notes);
    return { number, date, kindLine, title: null, issuer: readIssuer(upToNumber) };
  }
  note(notes, kindLine, 'kind');
  const inline = readKindLine(kindLine)?.rest ?? '';
  const title = inline !== '' && lines[at + 1]?.blank ? [] : titleLines(lines.slice(at + 1));
  title.forEach((line) => note(notes, line, 'title'));
  const basis = noteBody(lines.slice(at + 1), notes);
  const words = [inline, ...title.map((line) => line.text)].filter((text) => text !== '').join(' ');
  return {
    number,
    date,
    kindLine,
    title: words === '' ? null : words,
    issuer: readIssuer(upToNumber) ?? readIssuerFromBasis(basis.map((line) => line.text).join(' ')),
  };
};
