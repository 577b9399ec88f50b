import type { Matter } from './notification.events.ts';

const prefixes = { assignment: 'assignment/', rating: 'rating/' } as const;

/** What a stream's events are told of; null: nobody is told of that stream. */
export const matterOf = (stream: string): Matter | null => {
  if (stream.startsWith(prefixes.assignment)) return { assignment: stream.slice(prefixes.assignment.length) };
  if (stream.startsWith(prefixes.rating)) return { rating: stream.slice(prefixes.rating.length) };
  return null;
};

export const matterStream = (matter: Matter): string =>
  'rating' in matter ? `${prefixes.rating}${matter.rating}` : `${prefixes.assignment}${matter.assignment}`;

/** Of something that says more. */
export const matterIn = (about: Matter): Matter =>
  'rating' in about ? { rating: about.rating } : { assignment: about.assignment };
