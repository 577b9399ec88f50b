import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { quotaQuery } from '../../../scoring/ratings.query.ts';

/** Says so where more are excellent than the quota allows: a warning, nothing is cut. */
export const QuotaAlarm = ({ period }: Readonly<{ period: string }>) => {
  const { t, language } = useWords();
  const { data } = useQuery(quotaQuery(useApi(), period));
  const over = (data?.usual ?? []).filter(({ alarm }) => alarm);
  if (over.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      data-testid="quota-alarm"
      title={t('scorecard.quotaOver')}
      description={
        <>
          <ul className="behind">
            {over.map(({ group, words }) => (
              <li key={group}>{words[language]}</li>
            ))}
          </ul>
          <Link to={`/ratings?period=${period}`}>{t('scorecard.quotaLink')}</Link>
        </>
      }
    />
  );
};
