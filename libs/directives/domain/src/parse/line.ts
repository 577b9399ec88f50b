import { fold } from './fold.ts';
import { collapse, isRule, normalise, withoutMarks } from './markup.ts';

/**
 * One line of the extracted text. `text` is NFC without marks and without its bullet, `folded` the same for matching,
 * index for index; `wide` keeps the bullet and the gaps between columns; `marked` is a heading or a line that is bold throughout.
 */
export type Line = Readonly<{
  number: number;
  text: string;
  folded: string;
  wide: string;
  bullet: '' | '-' | '+';
  marked: boolean;
  blank: boolean;
  rule: boolean;
}>;

const bulletAt = /^\s*([-–—•●▪◦·+])\s*(?=[^\s\-–—])/;

/** Lines of a text by any of the three line ends. */
export const splitLines = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);

const isHeading = (line: string): boolean => /^\s*#{1,6}/.test(line);

// A line with its number or bullet in front of the bold run is still a bold line.
const isBoldThroughout = (line: string, openBefore: boolean): boolean => {
  const body = collapse(line).replace(/^(?:[-–•+]|[\dIVXl]+\s?[.)])\s*(?=\*\*)/, '');
  return (
    (openBefore || body.startsWith('**')) &&
    (/\*\*\s*:?$/.test(body) || body.split('**').length % 2 === (openBefore ? 1 : 0))
  );
};

export const readLine = (raw: string, number: number, boldBefore = false): Line => {
  const normal = normalise(raw);
  const bare = withoutMarks(normal);
  const blank = collapse(normal) === '';
  const rule = !blank && (isRule(collapse(normal)) || /^[*+\s]*$/.test(bare));
  const bullet = rule ? null : bulletAt.exec(bare);
  const text = collapse(bare.slice(bullet?.[0].length ?? 0)).replaceAll('\\|', '|');
  return {
    number,
    text,
    folded: fold(text),
    wide: bare,
    bullet: bullet ? (bullet[1] === '+' ? '+' : '-') : '',
    marked: isHeading(normal) || isBoldThroughout(normal, boldBefore),
    blank,
    rule,
  };
};

/** Numbers the lines from 1. A bold run may go over several lines, but never over a blank one. */
export const readLines = (input: string | readonly string[]): Line[] => {
  const raws = typeof input === 'string' ? splitLines(input) : input;
  let bold = false;
  return raws.map((raw, index) => {
    const line = readLine(raw, index + 1, bold);
    const runs = raw.split('**').length - 1;
    bold = !line.blank && (runs % 2 === 0 ? bold : !bold);
    return line;
  });
};

/** The parts of a line that stand side by side, as letterheads and signatures do. */
export const columnsOf = (line: Line): string[] =>
  line.wide
    .split(/\t+| {3,}|\|/)
    .map(collapse)
    .filter((part) => part !== '');

/** A page number, alone on its line. */
export const isPageNumber = (line: Line): boolean =>
  /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/.test(line.folded);

/** True when the line closes a sentence or an item. */
export const endsSentence = (text: string): boolean => /[.;:!?…]["”’)]*$/.test(text);

/** True when the line opens in lower case, as the rest of a wrapped line does. */
export const startsLower = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text);

/** True when the text has letters and all of them are capitals. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
