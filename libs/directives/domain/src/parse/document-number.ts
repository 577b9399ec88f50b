import { fold } from './fold.ts';

const segment = '(?:\\p{Lu}[\\p{Lu}\\p{N}]*[ryg]?[\\p{Lu}\\p{N}]*|\\d{4})(?![\\p{L}\\p{N}])';

// A scan may give l, I or O for a digit: such a number is still seen, and doubted.
const digits = '(?:\\d[\\dlIO]{0,4}|[lIO]\\d{1,4})';

/** Anything shaped like a document's number: digits, then two or more parts, one of them a kind of document. */
export const numberSource = `(?<![\\p{L}\\p{N}/-])${digits}\\p{Lu}{0,2} ?[-–/] ?${segment}(?: ?/ ?${segment}|[-–]${segment})+`;

const party = /^\d{1,5}\p{Lu}{0,2}-(\p{Lu}[\p{Lu}ryg]{0,7})\/\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*$/u;
const state = /^\d{1,5}\p{Lu}{0,2}\/(?:\d{4}\/)?(\p{Lu}[\p{Lu}ryg]{0,7})(?:-\p{Lu}[\p{L}\p{N}]*)+$/u;
const law = /^\d{1,5}\/\d{4}\/((?:UBTV)?QH)\d{1,2}$/;

/** A number without spaces and with plain hyphens: `57 – NQ/TW` is `57-NQ/TW`. */
export const tidyNumber = (written: string): string => written.replace(/\s+/g, '').replaceAll('–', '-');

/** The kind letters (KH, NQ …) of a well-formed Party or State number, null for any other shape. */
export const kindOfNumber = (number: string): string | null =>
  (party.exec(number) ?? state.exec(number) ?? law.exec(number))?.[1] ?? null;

/** One key for one document, however the scan spelt its letters; TƯ is the old way to write TW. */
export const numberKey = (number: string): string => fold(number.replace(/\/TƯ\b|\/TƯ$/u, '/TW'));
