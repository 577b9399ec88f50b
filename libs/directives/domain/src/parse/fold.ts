const marks = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
]);

const foldOne = (char: string): string => {
  const base =
    marks.get(char) ?? String.fromCodePoint(char.normalize('NFD').codePointAt(0) ?? 0).toLowerCase();
  return base.length === char.length ? base : char;
};

/**
 * Lower case without diacritics, index for index with the NFC text given, so that a match on the folded text can be
 * cut out of the original: scans lose and swap Vietnamese marks, and "uỷ" and "ủy" are one word.
 */
export const fold = (text: string): string => Array.from(text, foldOne).join('');

/** The same words, however spaced, cased, marked or punctuated. */
export const foldedKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
