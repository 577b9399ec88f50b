import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';

type Unit = WhatIfBody['units'][number];
type Props = Readonly<{ found: WhatIfBody; titleOf: (id: string) => string }>;

/** Both rules side by side, and whose grade they change. */
export const WhatIfTable = ({ found, titleOf }: Props) => {
  const words = useWords();
  const { t } = words;
  const side = ({ results, total, grade }: Unit['before']) => (
    <>
      {t('evaluation.results')}: <strong className="number">{pointsOrNone(results, words)}</strong>
      <br />
      {t('evaluation.total')}: {pointsOrNone(total, words)}
      <br />
      {gradeWords(grade, words)}
    </>
  );
  const columns: readonly Column<Unit>[] = [
    {
      key: 'unit',
      title: t('score.unit'),
      names: true,
      cell: ({ unit, name }) => <Link to={`/scoreboard/${unit}`}>{name}</Link>,
    },
    {
      key: 'before',
      title: `${t('evaluation.before')} (${found.rules.before})`,
      cell: ({ before }) => side(before),
    },
    {
      key: 'after',
      title: `${t('evaluation.after')} (${found.rules.after})`,
      cell: ({ after }) => side(after),
    },
    {
      key: 'flips',
      title: t('evaluation.flipHead'),
      cell: ({ flips }) => (
        <span className={`tag tag--${flips ? 'amber' : 'none'}`}>
          {t(flips ? 'evaluation.flip' : 'evaluation.noFlip')}
        </span>
      ),
    },
    {
      key: 'because',
      title: t('evaluation.because'),
      cell: ({ because }) => (
        <ul className="behind">
          {because.map((id) => (
            <li key={id}>
              <Link to={`/assignments/${id}`}>{titleOf(id)}</Link>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <StackedTable
      caption={t('evaluation.whatIf')}
      columns={columns}
      rows={found.units}
      rowKey={({ unit }) => unit}
      testId="what-if"
    />
  );
};
