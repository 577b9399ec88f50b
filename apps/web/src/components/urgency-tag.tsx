import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../i18n/use-words.ts';

export const UrgencyTag = ({ urgency }: Readonly<Pick<AssignmentView, 'urgency'>>) => {
  const { t } = useWords();
  return <span className={`urgency urgency--${urgency}`}>{t(`urgency.${urgency}`)}</span>;
};
