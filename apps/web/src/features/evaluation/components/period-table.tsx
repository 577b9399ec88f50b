import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { asking, type Asked } from '../../../scoring/asked.ts';
import { periodWords, pointsWords } from '../../../scoring/score-words.ts';
import { markAt, type Grid } from '../heat-map.ts';

type Props = Readonly<{ caption: string; grid: Grid; asked: Asked }>;

/** Units by periods in numbers, each opening the unit's scorecard of that period. */
export const PeriodTable = ({ caption, grid, asked }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const columns: readonly Column<Grid['units'][number]>[] = [
    { key: 'unit', title: t('score.unit'), names: true, cell: ({ name }) => name },
    ...grid.periods.map((period) => ({
      key: period,
      title: period.includes('Q')
        ? periodWords(period, words)
        : t('evaluation.monthShort', { month: Number(period.slice(5)) }),
      align: 'end' as const,
      cell: ({ unit, name }: Grid['units'][number]) => {
        const points = markAt(grid, unit, period)?.points;
        if (!points) return <span aria-label={t('score.notEnough')}>{t('evaluation.none')}</span>;
        const shown = pointsWords(points.exact, language);
        return (
          <Link
            className="number"
            to={asking(`/scoreboard/${unit}`, { ...asked, period })}
            aria-label={t('evaluation.openCard', {
              unit: name,
              period: periodWords(period, words),
              points: shown,
            })}
          >
            {shown}
          </Link>
        );
      },
    })),
  ];
  return <StackedTable caption={caption} columns={columns} rows={grid.units} rowKey={({ unit }) => unit} />;
};
