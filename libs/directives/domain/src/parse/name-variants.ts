import type { Span } from '@dondoc/directives-contracts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { warn, type Notes } from './notes.ts';

type Use = Readonly<{ name: string; line: number }>;

const name = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}';
const afterPlace = new RegExp(
  `(?:[Pp]hường|PHƯỜNG|[Xx]ã|XÃ|[Tt]hị trấn|[Pp]huong|[Qq]uận|[Hh]uyện|[Tt]hành phố|[Tt]ỉnh) (${name})`,
  'gu',
);
const capitalised = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;

const firstWords = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ');

// A single word is too little to go by away from the word "phường": "Lăng" and "làng" are different words.
const placeNames = (lines: readonly Line[], place: string | null): string[] => {
  const found = lines.flatMap((line) => [...line.text.matchAll(afterPlace)].map((match) => match[1] ?? ''));
  const all = [...found, ...(place ? [place] : [])].filter((text) => text.includes(' '));
  return [...new Set(all.map((text) => fold(firstWords(text, 2))))];
};

const usesIn = (line: Line, keys: ReadonlySet<string>): Use[] =>
  [...line.text.matchAll(capitalised)].flatMap((match) => {
    const words = match[0].split(' ');
    return words.slice(1).flatMap((word, index) => {
      const pair = `${words[index] ?? ''} ${word}`;
      return keys.has(fold(pair)) ? [{ name: pair, line: line.number }] : [];
    });
  });

const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^| )(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

const linesOf = (uses: readonly Use[], variant: string): string =>
  [...new Set(uses.filter((use) => titleCase(use.name) === variant).map((use) => use.line))].join(', ');

/** Warns of one proper name written with different marks: the same letters, so one name that a scan has damaged. */
export const warnNameVariants = (lines: readonly Line[], place: string | null, notes: Notes): void => {
  const uses = new Map<string, Use[]>(placeNames(lines, place).map((key) => [key, []]));
  const keys = new Set(uses.keys());
  for (const line of lines) for (const use of usesIn(line, keys)) uses.get(fold(use.name))?.push(use);
  for (const same of uses.values()) {
    const variants = [...new Set(same.map((use) => titleCase(use.name)))];
    if (variants.length < 2) continue;
    const span: Span = { from: same[0]?.line ?? 1, to: same.at(-1)?.line ?? 1 };
    const names = variants.join(' / ');
    const where = variants.map((variant) => `${variant}: ${linesOf(same, variant)}`).join('; ');
    const vi = `“${names}” là các cách viết của cùng một tên (dòng ${where}); chọn một cách viết đúng`;
    const en = `"${names}" are spellings of one name (lines ${where}); settle on one`;
    warn(notes, 'name-variants', { vi, en }, span);
  }
};
