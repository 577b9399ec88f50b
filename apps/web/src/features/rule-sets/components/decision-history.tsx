import type { RuleSetView } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { ruleRows } from '../../../scoring/rule-rows.ts';
import { instantWords } from '../../../words/deadline-words.ts';

type Props = Readonly<{ decisions: RuleSetView['decisions']; ruleSet: RuleSet }>;

/** Who decided what about the rules, since they were last adopted whole. */
export const DecisionHistory = ({ decisions, ruleSet }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const rows = ruleRows(ruleSet, words);
  const about = (path: string | null) =>
    path === null ? t('ruleSets.whole') : (rows.find((row) => row.path === path)?.rule ?? path);
  return (
    <section className="section" aria-labelledby="history-title">
      <h2 id="history-title">{t('ruleSets.history')}</h2>
      {decisions.length === 0 ? (
        <p className="empty">{t('ruleSets.noHistory')}</p>
      ) : (
        <>
          <p className="muted">{t('ruleSets.historyOf')}</p>
          <StackedTable
            caption={t('ruleSets.history')}
            testId="rule-history"
            rows={decisions}
            rowKey={({ at, path }) => `${at} ${path}`}
            columns={[
              { key: 'when', title: t('ruleSets.whenHead'), cell: ({ at }) => instantWords(words, at) },
              {
                key: 'about',
                title: t('ruleSets.aboutHead'),
                names: true,
                cell: ({ path }) => <strong>{about(path)}</strong>,
              },
              { key: 'by', title: t('ruleSets.byHead'), cell: ({ by }) => names.unit(by.unit) },
              { key: 'document', title: t('ruleSets.documentHead'), cell: ({ document }) => document },
              { key: 'reason', title: t('ruleSets.reasonHead'), cell: ({ reason }) => reason },
            ]}
          />
        </>
      )}
    </section>
  );
};
