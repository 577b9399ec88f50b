import type { RatingView } from '@dondoc/evaluation-contracts';
import { Facts, type Fact } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { gradeWords, periodWords } from '../../../scoring/score-words.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';
import { deadlineNames } from '../deadline-days.ts';
import { assessedWords, dueWords } from '../rating-words.ts';
import { nextDue } from '../waiting.ts';
import { RatingStatus } from './rating-status.tsx';

type Props = Readonly<{ view: RatingView; now: string }>;

/** Whom it is about, how far it has come, and by when what comes next is due. */
export const RatingFacts = ({ view, now }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const due = nextDue(view);
  const { subject, grade, selfAssessment, deadlines, rules } = view;
  const facts: readonly Fact[] = [
    { label: t('ratings.statusHead'), value: <RatingStatus view={view} now={now} /> },
    { label: t('ratings.gradeHead'), value: grade ? gradeWords(grade, words) : t('ratings.notYet') },
    { label: t('ratings.dueHead'), value: due ? dueWords(due, now, words) : t('app.none') },
    {
      label: t('ratings.selfHead'),
      value: selfAssessment ? assessedWords(selfAssessment, words) : t('ratings.notYet'),
    },
    { label: t('evaluation.period'), value: periodWords(view.period, words) },
    { label: t('rating.unit'), value: names.unit(view.unit) },
    ...(subject.kind === 'head' ? [{ label: t('rating.head'), value: names.person(subject.person) }] : []),
    { label: t('rating.decidingUnit'), value: names.unit(view.decidingUnit) },
    { label: t('evaluation.ruleSet'), value: <span title={rules.hash}>{rules.id}</span> },
    ...deadlineNames.map((name) => {
      const at = deadlines[name];
      return { label: t(`ratings.${name}`), value: at ? deadlineWords(words, at) : t('rating.noDeadline') };
    }),
  ];
  return (
    <section className="card rating-part" data-testid="rating-facts">
      <Facts facts={facts} />
      {selfAssessment?.grounds && <p>{t('rating.selfGrounds', { grounds: selfAssessment.grounds })}</p>}
    </section>
  );
};
