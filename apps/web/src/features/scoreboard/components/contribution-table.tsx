import type { UnitScoreDetail } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { oneDecimal } from '../../../words/decimal.ts';
import type { Measure } from '../measures.ts';

type Contribution = UnitScoreDetail['contributions'][number];
type Props = Readonly<{ detail: UnitScoreDetail; measure: Measure }>;

export const ContributionTable = ({ detail, measure }: Props) => {
  const { t, language } = useWords();
  const caption = t('score.contributions', { measure: t(`score.${measure}`).toLowerCase() });
  const columns: readonly Column<Contribution>[] = [
    {
      key: 'assignment',
      title: t('score.assignment'),
      names: true,
      cell: ({ assignment, title }) => <Link to={`/assignments/${assignment}`}>{title}</Link>,
    },
    {
      key: 'contribution',
      title: t('score.contribution'),
      align: 'end',
      cell: (row) => (
        <span className="number">
          {measure === 'points'
            ? oneDecimal(row.points, language)
            : row[measure].toLocaleString(language, { maximumFractionDigits: 2 })}
        </span>
      ),
    },
    { key: 'role', title: t('score.role'), cell: ({ role }) => t(`score.${role}`) },
    { key: 'because', title: t('score.because'), cell: ({ because }) => because[language] },
  ];
  return (
    <section className="section" aria-label={caption}>
      <h2>{caption}</h2>
      {detail.contributions.length === 0 ? (
        <p className="empty">{t('score.noContributions')}</p>
      ) : (
        <StackedTable
          caption={caption}
          columns={columns}
          rows={detail.contributions}
          rowKey={({ assignment }) => assignment}
          testId="contributions"
        />
      )}
    </section>
  );
};
