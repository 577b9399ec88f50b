import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';

/** More of them are folded away, so that nobody scrolls through a year. */
const shownAtOnce = 10;

type Props = Readonly<{ found: WhatIfBody }>;

/** Which last days another calendar moves, and which deadlines it does not reach. */
export const MovedDeadlines = ({ found: { moved, unreached = [] } }: Props) => {
  const { t, language } = useWords();
  if (!moved) return null;
  return (
    <section className="section" aria-labelledby="moved-title">
      <h2 id="moved-title">{t('evaluation.moved', { count: moved.length })}</h2>
      <p className="muted">{t('evaluation.movedHint')}</p>
      {moved.length > 0 && (
        <details open={moved.length <= shownAtOnce}>
          <summary>{t('evaluation.movedList')}</summary>
          <StackedTable
            caption={t('evaluation.moved', { count: moved.length })}
            rows={moved}
            rowKey={({ assignment }) => assignment}
            testId="moved"
            columns={[
              {
                key: 'assignment',
                title: t('score.assignment'),
                names: true,
                cell: ({ assignment, title }) => <Link to={`/assignments/${assignment}`}>{title}</Link>,
              },
              {
                key: 'before',
                title: t('evaluation.lastDayBefore'),
                cell: ({ before }) => dateWords(before, language),
              },
              {
                key: 'after',
                title: t('evaluation.lastDayAfter'),
                cell: ({ after }) => dateWords(after, language),
              },
            ]}
          />
        </details>
      )}
      {unreached.length > 0 && (
        <>
          <p role="note">{t('evaluation.unreached')}</p>
          <ul className="behind">
            {unreached.map(({ assignment, title }) => (
              <li key={assignment}>
                <Link to={`/assignments/${assignment}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
