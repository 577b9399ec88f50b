import type { UnitComparisonBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { periodCode } from '../../../scoring/asked.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';
import { shortHash } from '../../../scoring/short-hash.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { totalWords } from '../total-words.ts';

type Props = Readonly<{ found: UnitComparisonBody }>;
type Side = 'before' | 'after';

const bothSides = ['before', 'after'] as const;

/** Both sides by name and in numbers, with what people gave and the rules where those differ. */
export const ComparedTotals = ({ found }: Props) => {
  const words = useWords();
  const { t } = words;
  const { results, general, total, grade, rules, rulesHash, asOf, knownAt, unit, period } = found;
  const sideWords = (side: Side): string => {
    const known = knownAt[side];
    const at = { asOf: instantWords(words, asOf[side]) };
    return known === null
      ? t('evaluation.sideOfAll', at)
      : t('evaluation.sideOfKnown', { ...at, knownAt: instantWords(words, known) });
  };
  const generalWords = (side: Side): string =>
    general[side] === null && results[side] !== null
      ? t('evaluation.generalMissing')
      : pointsOrNone(general[side], words);
  const hasRating = general.before !== null || general.after !== null;
  const rows = [
    { what: 'results', of: (side: Side) => pointsOrNone(results[side], words) },
    { what: 'general', of: generalWords },
    { what: 'total', of: (side: Side) => totalWords({ results: results[side], total: total[side] }, words) },
    { what: 'proposed', of: (side: Side) => gradeWords(grade[side], words) },
    ...(rulesHash.before === rulesHash.after
      ? []
      : [
          {
            what: 'rulesUsed' as const,
            of: (side: Side) =>
              t('scorecard.rulesUsed', { id: rules[side], hash: shortHash(rulesHash[side]) }),
          },
        ]),
  ] as const;
  return (
    <section className="section">
      {bothSides.map((side) => (
        <p key={side} data-testid={`side-${side}`}>
          <strong>{t(`evaluation.${side}`)}:</strong> {sideWords(side)}.
        </p>
      ))}
      <StackedTable
        caption={t('evaluation.compared')}
        rows={rows}
        rowKey={({ what }) => what}
        testId="compared-totals"
        columns={[
          {
            key: 'what',
            title: t('evaluation.comparedWhat'),
            names: true,
            cell: ({ what }) => t(`evaluation.${what}`),
          },
          ...bothSides.map((side) => ({
            key: side,
            title: t(`evaluation.${side}`),
            cell: ({ of }: (typeof rows)[number]) => of(side),
          })),
        ]}
      />
      {hasRating && (
        <p>
          <Link to={`/ratings/${unit}-${periodCode(period).toLowerCase()}`}>
            {t('evaluation.openRating')}
          </Link>
        </p>
      )}
    </section>
  );
};
