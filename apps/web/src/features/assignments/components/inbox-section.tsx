import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { AssignmentTable } from './assignment-table.tsx';

type Props = Readonly<{
  title: string;
  assignments: readonly AssignmentView[];
  testId: string;
  /** Said when the list is empty; without it an empty list is not shown. */
  empty?: string;
}>;

export const InboxSection = ({ title, assignments, testId, empty }: Props) => {
  const { t } = useWords();
  if (assignments.length === 0 && empty === undefined) return null;
  return (
    <section className="section" aria-label={title}>
      <h2>
        {title} <span className="count">{t('inbox.count', { count: assignments.length })}</span>
      </h2>
      {assignments.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <AssignmentTable caption={title} assignments={assignments} testId={testId} />
      )}
    </section>
  );
};
