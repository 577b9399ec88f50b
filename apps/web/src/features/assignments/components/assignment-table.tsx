import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { StatusTag } from '../../../components/status-tag.tsx';
import { UrgencyTag } from '../../../components/urgency-tag.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { DeadlineText } from './deadline-text.tsx';

/** Which rows are chosen; `may`: those that can be. */
export type Choice = Readonly<{
  may: (view: AssignmentView) => boolean;
  chosen: readonly string[];
  choose: (id: string, chosen: boolean) => void;
}>;

type Props = Readonly<{
  caption: string;
  assignments: readonly AssignmentView[];
  testId: string;
  choice?: Choice;
}>;

export const AssignmentTable = ({ caption, assignments, testId, choice }: Props) => {
  const { t } = useWords();
  const names = useNames();
  const choosing = (given: Choice): Column<AssignmentView> => ({
    key: 'choose',
    title: t('register.chooseHead'),
    cell: (view) =>
      given.may(view) && (
        <input
          type="checkbox"
          className="check"
          aria-label={t('register.choose', { title: view.title })}
          checked={given.chosen.includes(view.id)}
          onChange={({ target }) => given.choose(view.id, target.checked)}
        />
      ),
  });
  const columns: readonly Column<AssignmentView>[] = [
    ...(choice ? [choosing(choice)] : []),
    {
      key: 'title',
      title: t('inbox.assignment'),
      names: true,
      cell: ({ id, title }) => (
        <Link to={`/assignments/${id}`} className="title-link">
          {title}
        </Link>
      ),
    },
    { key: 'status', title: t('inbox.status'), cell: (view) => <StatusTag {...view} /> },
    { key: 'urgency', title: t('inbox.urgency'), cell: (view) => <UrgencyTag urgency={view.urgency} /> },
    { key: 'deadline', title: t('inbox.deadline'), cell: (view) => <DeadlineText view={view} /> },
    {
      key: 'units',
      title: t('inbox.units'),
      cell: ({ leadUnit, cooperatingUnits }) => (
        <span className="units">
          <span>{names.unit(leadUnit)}</span>
          {cooperatingUnits.length > 0 && (
            <span className="muted">{cooperatingUnits.map(names.unit).join(', ')}</span>
          )}
        </span>
      ),
    },
  ];
  return (
    <StackedTable
      caption={caption}
      columns={columns}
      rows={assignments}
      rowKey={({ id }) => id}
      rowClass={({ colour }) => `edge edge--${colour}`}
      testId={testId}
    />
  );
};
