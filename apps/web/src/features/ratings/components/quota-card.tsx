import type { RatingQuota, RatingView } from '@dondoc/evaluation-contracts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { ratingName } from '../rating-words.ts';

type Props = Readonly<{ quota: RatingQuota; ratings: readonly RatingView[] }>;
type Group = RatingQuota['usual'][number];

/** How many may be excellent in each group, with the arithmetic; it warns, and cuts nothing. */
export const QuotaCard = ({ quota: { usual, exceptional, ruleSet }, ratings }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const sum = ({ alarm, words: said }: Group) => (
    <span className="stack">
      <span className={`tag tag--${alarm ? 'red' : 'green'}`}>
        {t(alarm ? 'ratings.quotaOver' : 'ratings.quotaWithin')}
      </span>
      <span>{said[language]}</span>
    </span>
  );
  const higher = (group: string): Group | undefined => exceptional.find((one) => one.group === group);
  return (
    <section className="section card" aria-labelledby="quota-title" data-testid="quota">
      <h2 id="quota-title">{t('ratings.quota')}</h2>
      <p className="muted">{t('ratings.quotaExplain', { rules: ruleSet })}</p>
      {usual.some(({ alarm }) => alarm) && (
        <p role="status" className="doubt">
          <strong>{t('ratings.quotaAlarm')}</strong>
        </p>
      )}
      {usual.length === 0 ? (
        <p className="empty">{t('ratings.quotaEmpty')}</p>
      ) : (
        <StackedTable
          caption={t('ratings.quota')}
          testId="quota-groups"
          rows={usual}
          rowKey={({ group }) => group}
          columns={[
            {
              key: 'group',
              title: t('ratings.group'),
              names: true,
              cell: ({ groupName }) => groupName[language],
            },
            { key: 'usual', title: t('ratings.usual'), cell: sum },
            {
              key: 'exceptional',
              title: t('ratings.exceptional'),
              cell: ({ group }) => {
                const found = higher(group);
                return found ? sum(found) : t('app.none');
              },
            },
            {
              key: 'excellent',
              title: t('ratings.excellentOnes'),
              cell: ({ excellent }) =>
                excellent.map((id) => ratingName(id, ratings, words, names)).join(', ') || t('app.none'),
            },
          ]}
        />
      )}
    </section>
  );
};
