import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { deadlineWords, timeLeftWords } from '../../../words/deadline-words.ts';

type Props = Readonly<{ view: AssignmentView }>;

/** The deadline, and while the doer's clock runs what is left of it. */
export const DeadlineText = ({ view: { deadline, submittedAt, acceptedAt, shownAt } }: Props) => {
  const words = useWords();
  if (!deadline) return <span>{words.t('assignment.noDeadline')}</span>;
  const running = submittedAt === null && acceptedAt === null;
  return (
    <span className="deadline">
      <time dateTime={deadline.at}>{deadlineWords(words, deadline.at)}</time>
      {running && <span className="deadline__left">{timeLeftWords(words, deadline.at, shownAt)}</span>}
    </span>
  );
};
