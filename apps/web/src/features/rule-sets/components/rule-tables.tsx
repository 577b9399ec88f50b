import type { RuleSet } from '@dondoc/evaluation-domain';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { sections } from '../../../scoring/rule-row.ts';
import { ruleRows } from '../../../scoring/rule-rows.ts';
import { standingWords } from '../../../scoring/standing-words.ts';

/** Every rule in words, with where it comes from and how firm it is. */
export const RuleTables = ({ ruleSet }: Readonly<{ ruleSet: RuleSet }>) => {
  const words = useWords();
  const { t } = words;
  const rows = ruleRows(ruleSet, words);
  return sections.map((section) => (
    <section key={section} className="section" aria-labelledby={`rules-${section}`}>
      <h2 id={`rules-${section}`}>{t(`ruleSets.sections.${section}`)}</h2>
      <StackedTable
        caption={t(`ruleSets.sections.${section}`)}
        testId={`rules-${section}`}
        rows={rows.filter((row) => row.section === section)}
        rowKey={({ path }) => path}
        rowClass={() => 'rule'}
        columns={[
          {
            key: 'rule',
            title: t('ruleSets.ruleHead'),
            names: true,
            cell: ({ rule }) => rule,
          },
          {
            key: 'value',
            title: t('ruleSets.valueHead'),
            cell: ({ value }) => <strong>{value}</strong>,
          },
          { key: 'source', title: t('ruleSets.sourceHead'), cell: ({ source }) => source ?? '–' },
          {
            key: 'standing',
            title: t('ruleSets.standingHead'),
            cell: ({ standing }) => standingWords(standing, words),
          },
        ]}
      />
    </section>
  ));
};
