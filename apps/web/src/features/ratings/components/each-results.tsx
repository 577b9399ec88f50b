import { Progress } from 'antd';
import { Link } from 'react-router';
import { troubleOf } from '../../../api/api-trouble.ts';
import { troubleWords } from '../../../api/trouble-words.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { EachResult } from '../api/use-each.ts';

type Props = Readonly<{ results: readonly EachResult[]; of: number; busy: boolean; testId: string }>;

/** How far it has come, and what became of each: the others are done although some were refused. */
export const EachResults = ({ results, of, busy, testId }: Props) => {
  const words = useWords();
  const { t } = words;
  const refused = results.filter(({ error }) => error !== null).length;
  const outcome = ({ error }: EachResult): string => {
    if (error === null) return t('ratings.eachDone');
    const { what, reason, fields } = troubleWords(troubleOf(error), words);
    return t('ratings.eachRefused', { reason: [reason ?? what, ...fields].join(' ') });
  };
  if (!busy && results.length === 0) return null;
  return (
    <div className="progress" role="status" data-testid={testId}>
      <p>
        {busy
          ? t('ratings.eachBusy', { done: results.length, of })
          : t('ratings.eachEnd', { done: results.length - refused, refused })}
      </p>
      {busy && <Progress percent={Math.round((100 * results.length) / Math.max(of, 1))} showInfo={false} />}
      <ul className="conditions">
        {results.map((result) => (
          <li key={result.id} data-outcome={result.error === null ? 'done' : 'refused'}>
            {result.error === null ? <Link to={`/ratings/${result.id}`}>{result.label}</Link> : result.label}{' '}
            – {outcome(result)}
          </li>
        ))}
      </ul>
    </div>
  );
};
