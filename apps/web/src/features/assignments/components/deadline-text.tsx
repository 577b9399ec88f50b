import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { deadlineWords, timeLeftWords } from '../../../words/deadline-words.ts';

type Props = Readonly<{ view: AssignmentView }>;

/** The deadline, and while the doer's clock runs what is left of it. */
export const DeadlineText = ({ view }: Props) => {
  const { deadline, shownAt } = view;
  const words = useWords();
  if (!deadline) return <span>{words.t('assignment.noDeadline')}</span>;
  const { submittedAt, acceptedAt, cancelledAt, suspension, decline } = view;
  const stops = [submittedAt, acceptedAt, cancelledAt, suspension, decline];
  const running = stops.every((stop) => stop === null);
  return (
    <span className="deadline">
      <time dateTime={deadline.at}>{deadlineWords(words, deadline.at)}</time>
      {running && <span className="deadline__left">{timeLeftWords(words, deadline.at, shownAt)}</span>}
    </span>
  );
};
