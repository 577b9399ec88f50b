import type { Scoreboard } from '@dondoc/evaluation-projections';
import { useWords } from '../../../i18n/use-words.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';

type Props = Readonly<
  Pick<Scoreboard, 'rules' | 'asOf'> & { period: Scoreboard['period']; knownAt?: string | null }
>;

/** By which rules, as of when, and that the engine proposes while people decide. */
export const ScoreBasis = ({ rules, asOf, period, knownAt = null }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const instant = instantWords(words, asOf);
  return (
    <p className="basis" data-testid="score-basis">
      <strong>{t('score.basis', { rules })}</strong>{' '}
      {t('score.asOf', {
        instant,
        from: dateWords(period.from, language),
        to: dateWords(period.to, language),
      })}{' '}
      {knownAt && t('evaluation.known', { instant: instantWords(words, knownAt) })}
    </p>
  );
};
