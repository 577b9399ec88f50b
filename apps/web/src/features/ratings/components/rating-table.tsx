import type { RatingView } from '@dondoc/evaluation-contracts';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { gradeWords, pointsWords } from '../../../scoring/score-words.ts';
import { assessedWords, dueWords, moveWords, ratedWords, ratingName } from '../rating-words.ts';
import { useRatedBefore } from '../use-rated-before.ts';
import { byDue, nextDue, openObjectionsOf } from '../waiting.ts';
import { RatingStatus } from './rating-status.tsx';

type Props = Readonly<{ ratings: readonly RatingView[]; now: string }>;

/** Every rating of a period, what is due first on top. */
export const RatingTable = ({ ratings, now }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const ratedBefore = useRatedBefore();
  const beforeWords = (view: RatingView): string => {
    const before = view.grade === null ? ratedBefore(view, ratings) : [];
    return before.length === 0
      ? t('app.none')
      : before.map((id) => ratingName(id, ratings, words, names)).join(', ');
  };
  const dueOf = (view: RatingView): string => {
    const due = nextDue(view);
    return due ? dueWords(due, now, words) : t('app.none');
  };
  const proposedWords = ({ proposal }: RatingView): string => {
    if (proposal === null) return t('ratings.notYet');
    const grade = gradeWords(proposal.grade, words);
    return proposal.total === null
      ? grade
      : t('ratings.assessed', { grade, points: pointsWords(proposal.total, language) });
  };
  const columns: readonly Column<RatingView>[] = [
    {
      key: 'rated',
      title: t('ratings.rated'),
      names: true,
      cell: (view) => <Link to={`/ratings/${view.id}`}>{ratedWords(view, words, names)}</Link>,
    },
    { key: 'status', title: t('ratings.statusHead'), cell: (view) => <RatingStatus view={view} now={now} /> },
    { key: 'move', title: t('ratings.moveHead'), cell: (view) => moveWords(view, now, words, names) },
    { key: 'due', title: t('ratings.dueHead'), cell: dueOf },
    {
      key: 'self',
      title: t('ratings.selfHead'),
      cell: ({ selfAssessment }) =>
        selfAssessment ? assessedWords(selfAssessment, words) : t('ratings.notYet'),
    },
    { key: 'proposed', title: t('ratings.proposedHead'), cell: proposedWords },
    {
      key: 'grade',
      title: t('ratings.gradeHead'),
      cell: ({ grade }) =>
        grade === null ? t('ratings.notYet') : <strong>{gradeWords(grade, words)}</strong>,
    },
    {
      key: 'objections',
      title: t('ratings.objectionsHead'),
      cell: (view) =>
        view.objections.length === 0
          ? t('app.none')
          : t('ratings.objections', {
              count: view.objections.length,
              open: openObjectionsOf(view).length,
            }),
    },
    { key: 'before', title: t('ratings.beforeHead'), cell: beforeWords },
  ];
  return (
    <StackedTable
      caption={t('ratings.list')}
      testId="ratings"
      columns={columns}
      rows={ratings.toSorted(byDue)}
      rowKey={({ id }) => id}
    />
  );
};
