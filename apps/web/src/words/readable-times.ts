import { deadlineWords } from './deadline-words.ts';
import type { Words } from './language.ts';
import { dateWords } from './local-time.ts';

const instantOrDate = /\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?/g;

/** A sentence of the API with its instants and dates as people read them. */
export const withReadableTimes = (text: string, words: Words): string =>
  text.replace(instantOrDate, (found, clock?: string) =>
    clock === undefined ? dateWords(found, words.language) : deadlineWords(words, found),
  );
