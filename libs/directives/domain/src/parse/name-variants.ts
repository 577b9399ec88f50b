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

/** Warns of one proper name written with different marks: the same letters, so one name that a scan has damaged. */
export const warnNameVariants = (lines: readonly Line[], place: string | null, notes: Notes): void => {
  const keys = new Set(placeNames(lines, place));
  const uses = lines.flatMap((line) => usesIn(line, keys));
  for (const key of keys) {
    const same = uses.filter((use) => fold(use.name) === key);
    const variants = [...new Set(same.map((use) => titleCase(use.name)))];
    if (variants.length < 2) continue;
    const where = variants.map((variant) => {
      const at = [...new Set(same.filter((use) => titleCase(use.name) === variant).map((use) => use.line))];
      return `${variant}: ${at.join(', ')}`;
    });
    const span: Span = { from: same[0]?.line ?? 1, to: same.at(-1)?.line ?? 1 };
    const names = variants.join(' / ');
    warn(
      notes,
      'name-variants',
      {
        vi: `“${names}” là các cách viết của cùng một tên (dòng ${where.join('; ')}); chọn một cách viết đúng`,
        en: `"${names}" are spellings of one name; settle on one`,
      },
      span,
    );
  }
};
