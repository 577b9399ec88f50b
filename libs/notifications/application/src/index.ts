export { deadlineWords } from './deadline.words.ts';
export * from './history.ts';
export { digestWords } from './digest.words.ts';
export { kindWords } from './kind.words.ts';
export { ratingTitle } from './rating.words.ts';
export { wordsOf, type Bilingual, type Occasion, type Telling, type Words } from './mail.words.ts';
export * from './notification.publication.ts';
export * from './notifications-for.ts';
export * from './telling.ts';
