export { deadlineWords } from './deadline.words.ts';
export { digestWords } from './digest.words.ts';
export { kindWords } from './kind.words.ts';
export { wordsOf, type Occasion, type Telling, type Words } from './mail.words.ts';
export * from './notification.publication.ts';
export * from './notifications-for.ts';
export * from './telling.ts';
