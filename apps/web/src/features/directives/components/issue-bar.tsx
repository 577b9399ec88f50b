import { Button } from 'antd';
import { useSecondsWaited } from '../../../components/use-seconds-waited.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Issuable } from '../duty-review.ts';

type Props = Readonly<{ ready: Issuable; busy: boolean; issue: () => void; startOver: () => void }>;

const longEnoughToSay = 2;

export const IssueBar = ({ ready, busy, issue, startOver }: Props) => {
  const { t } = useWords();
  const seconds = useSecondsWaited(busy);
  const { duties, unready } = ready;
  const none = duties.length === 0 && unready.length === 0;
  return (
    <div className="issue-bar">
      <Button
        type="primary"
        size="large"
        data-testid="issue"
        loading={busy}
        disabled={none || unready.length > 0}
        onClick={issue}
      >
        {t('issue.submit', { count: duties.length })}
      </Button>
      <Button size="large" disabled={busy} onClick={startOver}>
        {t('issue.another')}
      </Button>
      <p role="status">
        {unready.length > 0 && t('issue.unready', { count: unready.length })}
        {none && t('issue.noneChosen')}
        {busy && (seconds > longEnoughToSay ? t('issue.issuingSlow', { seconds }) : t('issue.issuing'))}
      </p>
    </div>
  );
};
