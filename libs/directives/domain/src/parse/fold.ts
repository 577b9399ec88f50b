const foldChar = (char: string): string => {
  if (char === 'đ' || char === 'Đ') return 'd';
  const base = String.fromCodePoint(char.normalize('NFD').codePointAt(0) ?? 0).toLowerCase();
  return base.length === char.length ? base : char;
};

// Every letter that Vietnamese writes lies below this; folded once, they need no second look.
const table = Array.from({ length: 0x1f00 }, (_, code) => foldChar(String.fromCharCode(code)));

const foldOne = (char: string): string => table[char.codePointAt(0) ?? 0] ?? foldChar(char);

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
