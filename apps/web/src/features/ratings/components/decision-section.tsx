import type { RatingView } from '@dondoc/evaluation-contracts';
import { Facts, type Fact } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, periodWords } from '../../../scoring/score-words.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import type { Words } from '../../../words/language.ts';

/** Until when lines may be objected to, in words. */
export const windowWords = (
  {
    status,
    objectUntil,
    bounds,
    decision,
  }: Pick<RatingView, 'status' | 'objectUntil' | 'bounds' | 'decision'>,
  now: string,
  words: Words,
): string => {
  const { t } = words;
  if (status === 'final') return t('rating.windowFinal');
  if (decision === null)
    return bounds.objectionWorkingDays === null
      ? t('rating.windowNone')
      : t('rating.windowSet', { count: bounds.objectionWorkingDays });
  if (objectUntil === null) return t('rating.windowOpen');
  const at = deadlineWords(words, objectUntil);
  return t(Date.parse(now) < Date.parse(objectUntil) ? 'rating.windowUntil' : 'rating.windowEnded', { at });
};

type Props = Readonly<{ view: RatingView; now: string }>;

/** What was decided, by whom it may be objected to until when, and what has been corrected since. */
export const DecisionSection = ({ view, now }: Props) => {
  const words = useWords();
  const { t } = words;
  const { decision, corrections, adjusted } = view;
  const optional = (label: string, value: string | null): readonly Fact[] =>
    value === null ? [] : [{ label, value }];
  return (
    <section className="section card rating-part" aria-labelledby="decision-title" data-testid="decision">
      <h2 id="decision-title">{t('rating.decision')}</h2>
      {decision === null ? (
        <p className="empty">{t('rating.noDecision')}</p>
      ) : (
        <>
          {adjusted && <p className="doubt">{t('rating.toBeDecidedAnew')}</p>}
          <Facts
            facts={[
              { label: t('rating.grade'), value: <strong>{gradeWords(decision.grade, words)}</strong> },
              { label: t('rating.document'), value: decision.document },
              { label: t('rating.decidedAt'), value: instantWords(words, decision.at) },
              ...optional(t('rating.departs'), decision.reason),
              ...optional(t('rating.grounds'), decision.grounds),
              ...optional(t('rating.unitGrade'), decision.unitGrade && gradeWords(decision.unitGrade, words)),
              ...(decision.failedQuarters.length === 0
                ? []
                : [
                    {
                      label: t('ratings.failed'),
                      value: decision.failedQuarters.map((one) => periodWords(one, words)).join(', '),
                    },
                  ]),
              ...(decision.quotaExceeded
                ? [{ label: t('ratings.quota'), value: t('rating.quotaKnown') }]
                : []),
            ]}
          />
        </>
      )}
      <p data-testid="window">{windowWords(view, now, words)}</p>
      {corrections.map(({ at, from, to, reason, document, quotaExceeded }) => (
        <p key={at} data-testid="correction">
          {t('rating.corrected', {
            at: instantWords(words, at),
            from: gradeWords(from, words),
            to: gradeWords(to, words),
            reason,
            document,
          })}
          {quotaExceeded && ` ${t('ratings.quota')}: ${t('rating.quotaKnown')}`}
        </p>
      ))}
    </section>
  );
};
