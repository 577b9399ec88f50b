import { askedAddress, type Asked } from '../../scoring/asked.ts';
import type { Language } from '../../words/language.ts';

/** Where a paper is drawn, in the language of whoever asks. */
export const paperPath = (
  path: string,
  asked: Partial<Pick<Asked, 'period' | 'asOf'>>,
  language: Language,
): string => {
  const address = new URLSearchParams(askedAddress(asked));
  address.set('language', language);
  return `${path}?${address.toString()}`;
};
