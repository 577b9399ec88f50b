import type { RatingView } from '@dondoc/evaluation-contracts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { givenWords } from '../rating-words.ts';

/** What people said of a leader, where the rules ask for it; what the unit did is among the conditions. */
export const LeaderSection = ({ view: { subject, bounds, leader } }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t } = words;
  if (subject.kind === 'unit' || !bounds.leaderCriteria) return null;
  const rows = leader && [
    {
      key: 'staff',
      name: t('rating.staff'),
      given: t(leader.staff.allSatisfactory ? 'rating.staffAll' : 'rating.staffSome'),
      proof: leader.staff.evidence,
    },
    {
      key: 'unity',
      name: t('rating.unity'),
      given: givenWords(leader.unity.share, words),
      proof: leader.unity.evidence,
    },
  ];
  return (
    <section className="section rating-part" aria-labelledby="leader-title" data-testid="leader-criteria">
      <h2 id="leader-title">{t('rating.leaderCriteria')}</h2>
      {rows === null ? (
        <p className="empty">{t('rating.noLeader')}</p>
      ) : (
        <StackedTable
          caption={t('rating.leaderCriteria')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', title: t('rating.criterion'), names: true, cell: ({ name }) => name },
            { key: 'given', title: t('rating.leaderGiven'), cell: ({ given }) => given },
            { key: 'proof', title: t('rating.evidence'), cell: ({ proof }) => proof },
          ]}
        />
      )}
    </section>
  );
};
