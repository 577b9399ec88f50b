import type { DutyView } from '@dondoc/assignments-contracts';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';

/** The periods so far, the latest first, each with the assignment that was made for it. */
export const OccurrenceTable = ({ duty: { occurrences, ended } }: Readonly<{ duty: DutyView }>) => {
  const words = useWords();
  const { t, language } = words;
  return (
    <section className="section" aria-labelledby="occurrences-title">
      <h2 id="occurrences-title">{t('duty.occurrences')}</h2>
      {ended && <p>{t('duty.endedBecause', { at: instantWords(words, ended.at), reason: ended.reason })}</p>}
      {occurrences.length === 0 ? (
        <p className="empty">{t('duty.noOccurrences')}</p>
      ) : (
        <StackedTable
          caption={t('duty.occurrences')}
          testId="occurrences"
          rows={occurrences.toReversed()}
          rowKey={({ period }) => period.name}
          columns={[
            {
              key: 'period',
              title: t('duty.period'),
              names: true,
              cell: ({ period }) =>
                t('duty.periodOf', {
                  period: period.name,
                  from: dateWords(period.from, language),
                  to: dateWords(period.to, language),
                }),
            },
            {
              key: 'assignment',
              title: t('duty.assignment'),
              cell: ({ period, assignment }) =>
                assignment === null ? (
                  t('duty.skipped')
                ) : (
                  <Link to={`/assignments/${assignment}`}>{t('duty.open', { period: period.name })}</Link>
                ),
            },
          ]}
        />
      )}
    </section>
  );
};
