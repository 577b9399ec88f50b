const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** A line break inside a table's cell; white space everywhere else. */
export const cellBreak = '\u2028';

/** NFC, without invisible characters, with ordinary spaces; tabs and runs of spaces stay, they may be columns. */
export const normalise = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(invisible, '')
    .replace(oddSpaces, ' ')
    .replace(/[\f\v\u0085\u2028\u2029]/g, ' ')
    .replace(/<br\s{0,2}\/?>/gi, cellBreak)
    .trimEnd();

/** A Markdown rule, or the line that a printed document draws under its title. */
export const isRule = (text: string): boolean =>
  /^(?:[-–—_=~]\s?){3,}$/.test(text) || /^(?:\*\s?){3,}$/.test(text) || /^\|[|\s:-]*--[|\s:-]*$/.test(text);

/** Takes Markdown's marks off a normalised line: headings, quotes, emphasis, escapes. Wide gaps and pipes stay. */
export const withoutMarks = (line: string): string =>
  line
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*#{1,6}(?!#)\s*/, '')
    .replace(/^(\s*)\*(?=[ \t]+[^*\s])/, '$1-')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:])_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~])/g, '$1');

/** Text on one line, single spaces. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
