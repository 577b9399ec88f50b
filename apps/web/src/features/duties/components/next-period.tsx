import type { DutyView } from '@dondoc/assignments-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { lastDayOf, nextOccurrence } from '../next-occurrence.ts';

/** When the next assignment is made and by when it is due, or that there is none. */
export const NextPeriod = ({ duty }: Readonly<{ duty: DutyView }>) => {
  const words = useWords();
  const { t, language } = words;
  if (duty.ended) return t('duty.endedAt', { at: instantWords(words, duty.ended.at) });
  const next = nextOccurrence(duty);
  if (next === null) return t('duty.noNext');
  return t('duty.nextOf', {
    period: next.period.name,
    at: instantWords(words, next.at),
    to: dateWords(lastDayOf(duty, next.period), language),
  });
};
