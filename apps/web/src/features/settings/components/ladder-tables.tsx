import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { urgencies, type LadderRules, type UrgencyRule } from '../ladder-rules.ts';

/** The policy in words: what goes by urgency, and what holds for every assignment. */
export const LadderTables = ({ rules }: Readonly<{ rules: LadderRules }>) => {
  const { t } = useWords();
  const standingWords = ({ standing }: UrgencyRule) =>
    new Set(Object.values(standing)).size === 1
      ? t(`standing.${standing.normal}`)
      : urgencies
          .map((urgency) => `${t(`urgency.${urgency}`)}: ${t(`standing.${standing[urgency]}`)}`)
          .join('; ');
  return (
    <>
      <section className="section" aria-labelledby="by-urgency-title">
        <h2 id="by-urgency-title">{t('ladder.byUrgency')}</h2>
        <StackedTable
          caption={t('ladder.byUrgency')}
          testId="ladder"
          rows={rules.byUrgency}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'rule',
              title: t('ladder.rule'),
              names: true,
              cell: ({ rule }) => <strong>{rule}</strong>,
            },
            ...urgencies.map((urgency) => ({
              key: urgency,
              title: t(`urgency.${urgency}`),
              cell: ({ by }: UrgencyRule) => by[urgency],
            })),
            { key: 'standing', title: t('ladder.standing'), cell: standingWords },
          ]}
        />
      </section>
      <section className="section" aria-labelledby="common-title">
        <h2 id="common-title">{t('ladder.common')}</h2>
        <StackedTable
          caption={t('ladder.common')}
          rows={rules.common}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'rule',
              title: t('ladder.rule'),
              names: true,
              cell: ({ rule }) => <strong>{rule}</strong>,
            },
            { key: 'value', title: t('ladder.value'), cell: ({ value }) => value },
            {
              key: 'standing',
              title: t('ladder.standing'),
              cell: ({ standing }) => t(`standing.${standing}`),
            },
          ]}
        />
      </section>
    </>
  );
};
