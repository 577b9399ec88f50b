import type { Problem } from '@dondoc/evaluation-domain';
import { halfOf } from '../../words/bilingual.ts';
import type { Words } from '../../words/language.ts';

/** What is wrong at one place of a rule set; the checker's own sentences come in English only. */
export const problemWords = ({ message }: Pick<Problem, 'message'>, { t, language }: Words): string => {
  const said = halfOf(message, language);
  if (said !== message) return said;
  return message.endsWith('received undefined')
    ? t('ruleSets.missing')
    : t('ruleSets.wrongForm', { message });
};
