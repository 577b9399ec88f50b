import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import type { Trying } from '../rule-change.ts';

type Props = Readonly<{ trying: Trying; found: WhatIfBody | null }>;
type Side = WhatIfBody['units'][number]['before'];

const isOther = (before: Side, after: Side): boolean =>
  before.results !== after.results || before.total !== after.total;

/** Whose grade and score of this year a change would alter, and because of which assignments. */
export const GradesPreview = ({ trying, found }: Props) => {
  const words = useWords();
  const { t } = words;
  const { data: every = [] } = useQuery(everyAssignmentQuery(useApi(), null));
  const titleOf = (id: string) => every.find((one) => one.id === id)?.title ?? id;
  const side = ({ grade, total, results }: Side) =>
    t('ruleSets.sideWords', {
      grade: gradeWords(grade, words),
      total: pointsOrNone(total, words),
      results: pointsOrNone(results, words),
    });
  const touched = (found?.units ?? []).filter(({ flips, before, after }) => flips || isOther(before, after));
  return (
    <section aria-label={t('ruleSets.previewTitle')} role="status" className="preview" data-testid="preview">
      <h3>{t('ruleSets.previewTitle')}</h3>
      {trying.change === null && <p>{t(`ruleSets.${trying.because}`)}</p>}
      {found && (
        <p>
          <strong>
            {found.flips === 0 ? t('ruleSets.noFlips') : t('ruleSets.flips', { count: found.flips })}
          </strong>{' '}
          {t('ruleSets.changed', {
            count: found.units.filter(({ before, after }) => isOther(before, after)).length,
          })}
        </p>
      )}
      {touched.length > 0 && (
        <StackedTable
          caption={t('ruleSets.previewTitle')}
          rows={touched}
          rowKey={({ unit }) => unit}
          columns={[
            {
              key: 'unit',
              title: t('ruleSets.unitHead'),
              names: true,
              cell: ({ unit, name, flips }) => (
                <>
                  <Link to={`/scoreboard/${unit}`}>{name}</Link>{' '}
                  <span className={`tag tag--${flips ? 'amber' : 'none'}`}>
                    {t(flips ? 'ruleSets.flip' : 'ruleSets.noFlip')}
                  </span>
                </>
              ),
            },
            { key: 'before', title: t('ruleSets.beforeHead'), cell: ({ before }) => side(before) },
            { key: 'after', title: t('ruleSets.afterHead'), cell: ({ after }) => side(after) },
            {
              key: 'because',
              title: t('ruleSets.becauseHead'),
              cell: ({ because }) =>
                because.length === 0 ? (
                  '–'
                ) : (
                  <ul className="behind">
                    {because.map((id) => (
                      <li key={id}>
                        <Link to={`/assignments/${id}`}>{titleOf(id)}</Link>
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
      )}
    </section>
  );
};
