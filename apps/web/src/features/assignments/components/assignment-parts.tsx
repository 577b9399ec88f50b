import type { AssignmentView, PartView } from '@dondoc/assignments-contracts';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import { DossierSection } from './dossier-section.tsx';

export const AssignmentParts = ({ view: { parts } }: Readonly<{ view: AssignmentView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  if (parts.length === 0) return null;
  const title = t('dossier.parts');
  const columns: readonly Column<PartView>[] = [
    { key: 'unit', title: t('dossier.unit'), names: true, cell: ({ unit }) => names.unit(unit) },
    { key: 'what', title: t('dossier.what'), cell: ({ what }) => what },
    {
      key: 'due',
      title: t('dossier.due'),
      cell: ({ dueAt }) => (dueAt === null ? t('dossier.noDue') : deadlineWords(words, dueAt)),
    },
    {
      key: 'state',
      title: t('dossier.state'),
      cell: ({ status, deliveredAt, overdueAt, dueAt }) => (
        <span className="units">
          <span>{t(`dossier.part.${status}`)}</span>
          {deliveredAt !== null && (
            <span className="muted">
              {t('dossier.deliveredAt', { at: instantWords(words, deliveredAt) })}
            </span>
          )}
          {overdueAt !== null && (
            <strong>{t('dossier.partLate', { since: instantWords(words, dueAt ?? overdueAt) })}</strong>
          )}
        </span>
      ),
    },
  ];
  return (
    <DossierSection title={title} testId="parts">
      <StackedTable caption={title} columns={columns} rows={parts} rowKey={({ unit }) => unit} />
    </DossierSection>
  );
};
