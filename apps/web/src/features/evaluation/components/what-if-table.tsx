import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';

import { totalWords } from '../total-words.ts';
import { LineEvents } from '../../../scoring/line-events.tsx';

type Unit = WhatIfBody['units'][number];
type Props = Readonly<{ found: WhatIfBody; titleOf: (id: string) => string }>;

/** Where nothing flips, another calendar still says which lines it changes; other rules change nearly all of them. */
const shownLines = ({ flips, because, difference }: Unit, ofCalendar: boolean) =>
  difference.lines.filter(({ assignment, change }) =>
    flips ? because.includes(assignment) : ofCalendar && change !== 'shifted',
  );

/** Both sides beside each other, and whose grade changes by what. */
export const WhatIfTable = ({ found, titleOf }: Props) => {
  const words = useWords();
  const { t } = words;
  const { rules, moved } = found;
  // By one number changed, the rules have no name of their own.
  const hasNumber = rules.after === `${rules.before}+what-if`;
  const triedRules = hasNumber ? t('evaluation.numberTried', { rules: rules.before }) : rules.after;
  const tried = moved ? t('evaluation.calendarTried', { rules: rules.after }) : triedRules;
  const side = ({ results, total, grade }: Unit['before']) => (
    <>
      {t('evaluation.results')}: <strong className="number">{pointsOrNone(results, words)}</strong>
      <br />
      {t('evaluation.total')}: {totalWords({ results, total }, words)}
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
      title: `${t('evaluation.before')} (${rules.before})`,
      cell: ({ before }) => side(before),
    },
    {
      key: 'after',
      title: `${t('evaluation.after')} (${tried})`,
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
      cell: (unit) => {
        const lines = shownLines(unit, moved !== undefined);
        if (lines.length === 0) return t(unit.flips ? 'evaluation.noLineFlips' : 'evaluation.none');
        return (
          <ul className="behind">
            {lines.map(({ assignment, events, before, after }) => (
              <li key={assignment}>
                <Link to={`/assignments/${assignment}`}>{titleOf(assignment)}</Link>
                <LineEvents
                  assignment={assignment}
                  events={moved ? events : ((after ?? before)?.events ?? [])}
                  folded={!moved}
                />
              </li>
            ))}
          </ul>
        );
      },
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
