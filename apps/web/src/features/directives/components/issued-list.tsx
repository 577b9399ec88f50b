import type { ReviewedDuty } from '@dondoc/directives-contracts';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';

type Props = Readonly<{
  duties: readonly ReviewedDuty[];
  /** Ids of the assignments, in the order of the duties. */
  issued: readonly string[];
  startOver: () => void;
}>;

/** What comes back each period is a duty of its own; its assignments are made period by period. */
const placeOf = (duty: ReviewedDuty | undefined): 'duties' | 'assignments' =>
  duty?.recurrence && duty.recurrence !== 'continuous' ? 'duties' : 'assignments';

export const IssuedList = ({ duties, issued, startOver }: Props) => {
  const { t } = useWords();
  const names = useNames();
  return (
    <section className="section" aria-labelledby="issued-title">
      <Alert
        type="success"
        showIcon
        title={<span id="issued-title">{t('issue.issued', { count: issued.length })}</span>}
      />
      <ol className="issued" data-testid="issued">
        {issued.map((id, index) => (
          <li key={id}>
            <Link to={`/${placeOf(duties[index])}/${id}`} state={{ justIssued: true }}>
              {duties[index]?.title ?? id}
            </Link>{' '}
            <span className="muted">{names.unit(duties[index]?.leadUnit ?? '')}</span>
          </li>
        ))}
      </ol>
      <Button onClick={startOver}>{t('issue.another')}</Button>
    </section>
  );
};
