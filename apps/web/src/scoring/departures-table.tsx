import type { RuleSetView } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { StackedTable } from '../components/stacked-table.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useNames } from '../organisation/use-names.ts';
import { instantWords } from '../words/deadline-words.ts';
import { departuresOf, type Departure } from './rule-differences.ts';
import { standingWords } from './standing-words.ts';

type Props = Readonly<{ view: RuleSetView; ruleSet: RuleSet }>;

/** What a ward rates by that is other than the shipped set, and who decided so. */
export const DeparturesTable = ({ view, ruleSet }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const departures = departuresOf(view, ruleSet, words);
  const from = ({ standing }: Departure) =>
    standing === 'law'
      ? t('ruleSets.fromLaw')
      : t('ruleSets.fromOther', { standing: standingWords(standing, words) });
  if (departures.length === 0) return <p>{t('ruleSets.noDifferences')}</p>;
  return (
    <StackedTable
      caption={t('ruleSets.differences')}
      testId="departures"
      rows={departures}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'rule',
          title: t('ruleSets.ruleHead'),
          names: true,
          cell: ({ rule }) => <strong>{rule}</strong>,
        },
        {
          key: 'shipped',
          title: t('ruleSets.shippedHead'),
          cell: (one) => (
            <>
              {one.shipped}{' '}
              {one.standing && (
                <span className={`tag tag--long tag--${one.standing === 'law' ? 'amber' : 'none'}`}>
                  {from(one)}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'adopted',
          title: t('ruleSets.adoptedHead'),
          cell: ({ adopted }) => <strong>{adopted}</strong>,
        },
        {
          key: 'decision',
          title: t('ruleSets.decidedHead'),
          cell: ({ decision: { document, at, by, reason } }) =>
            t('ruleSets.decided', {
              document,
              instant: instantWords(words, at),
              unit: names.unit(by.unit),
              reason,
            }),
        },
      ]}
    />
  );
};
