import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';

/** Who holds which post of each unit now. */
export const PostTable = ({ units }: Readonly<{ units: readonly Unit[] }>) => {
  const { t } = useWords();
  const named = (people: Unit['deputies']) =>
    people.length === 0 ? (
      <span className="muted">{t('organisation.vacant')}</span>
    ) : (
      people.map(({ displayName }) => displayName).join(', ')
    );
  return (
    <StackedTable
      caption={t('organisation.posts')}
      testId="posts"
      rows={units}
      rowKey={({ unit }) => unit}
      columns={[
        { key: 'unit', title: t('organisation.unit'), names: true, cell: ({ name }) => name },
        {
          key: 'head',
          title: t('organisation.head'),
          cell: ({ head, standIn }) =>
            head && standIn
              ? t('organisation.away', { head: head.displayName, standIn: standIn.displayName })
              : named(head ? [head] : []),
        },
        { key: 'deputies', title: t('organisation.deputies'), cell: ({ deputies }) => named(deputies) },
        { key: 'officers', title: t('organisation.officers'), cell: ({ officers }) => named(officers) },
      ]}
    />
  );
};
