import { Link } from 'react-router';
import { troubleWords } from '../../../api/trouble-words.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { BulkResult } from '../api/use-bulk-command.ts';
import { DossierSection } from './dossier-section.tsx';

type Item = BulkResult['items'][number];
type Props = Readonly<{
  /** What was sent, in the order of the result. */
  sent: readonly Readonly<{ id: string; title: string }>[];
  result: BulkResult;
}>;

/** What became of each of many: the others are done although some were refused. */
export const BulkResults = ({ sent, result }: Props) => {
  const words = useWords();
  const { t } = words;
  const outcome = (item: Item | undefined): string => {
    if (!item) return '';
    if (item.outcome === 'done') return t('register.done', { version: item.result.version });
    const { what, reason, fields } = troubleWords({ kind: 'problem', problem: item.problem }, words);
    return t('register.refused', { reason: [reason ?? what, ...fields].join(' ') });
  };
  return (
    <DossierSection
      title={t('register.results', { done: result.done, refused: result.refused })}
      testId="bulk-results"
    >
      <ul className="lines">
        {sent.map(({ id, title }, index) => (
          <li key={id} data-outcome={result.items[index]?.outcome}>
            <Link to={`/assignments/${id}`}>{title}</Link> – {outcome(result.items[index])}
          </li>
        ))}
      </ul>
    </DossierSection>
  );
};
