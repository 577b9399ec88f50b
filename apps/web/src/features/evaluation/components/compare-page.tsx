import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { Loading } from '../../../components/loading.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { asking, dayOf, endOfDay } from '../../../scoring/asked.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { comparisonQuery } from '../api/evaluation.queries.ts';
import { ComparedLines } from './compared-lines.tsx';

export const ComparePage = () => {
  const words = useWords();
  const { t } = words;
  const api = useApi();
  const names = useNames();
  const { unit = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [period, from, to] = [search.get('period'), search.get('from'), search.get('to')];
  const by = search.get('by') === 'knownAt' ? ('knownAt' as const) : ('asOf' as const);
  const compared = useQuery(comparisonQuery(api, unit, { period, from, to, by }));
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, unit));
  const titleOf = (id: string) => every.find((one) => one.id === id)?.title ?? id;
  const change = (key: 'from' | 'to' | 'by', value: string | null): void => {
    const after = new URLSearchParams(search);
    if (value === null) after.delete(key);
    else after.set(key, value);
    setSearch(after, { replace: true });
  };
  const metWords = (met: boolean | null) =>
    met === null ? t('evaluation.unknown') : t(met ? 'score.met' : 'score.notMet');
  const { data } = compared;
  const changedConditions = data?.conditions.filter(({ before, after }) => before !== after) ?? [];
  return (
    <>
      <title>{`${t('evaluation.compare')} · ${t('app.name')}`}</title>
      <p>
        <Link to={asking(`/scoreboard/${unit}`, { period })}>← {names.unit(unit)}</Link>
      </p>
      <h1>
        {t('evaluation.compare')}: {names.unit(unit)}
      </h1>
      <form
        className="asked card"
        aria-label={t('evaluation.compare')}
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          <span>{t('evaluation.compareBy')}</span>
          <NativeSelect
            value={by}
            options={[
              { value: 'asOf', label: t('evaluation.byAsOf') },
              { value: 'knownAt', label: t('evaluation.byKnownAt') },
            ]}
            onChange={({ target }) => change('by', target.value)}
          />
        </label>
        <label>
          <span>{t('evaluation.from')}</span>
          <DayInput
            value={dayOf(from)}
            placeholder={t('evaluation.startOfPeriod')}
            onChange={(day) => change('from', day && endOfDay(day))}
          />
        </label>
        <label>
          <span>{t('evaluation.to')}</span>
          <DayInput
            value={dayOf(to)}
            placeholder={t('evaluation.now')}
            onChange={(day) => change('to', day && endOfDay(day))}
          />
        </label>
      </form>
      {compared.isPending && <Loading />}
      {compared.error && (
        <TroubleAlert
          error={compared.error}
          place={t('place.scoreboard')}
          retry={() => void compared.refetch()}
        />
      )}
      {data && (
        <>
          <dl className="facts card" data-testid="compared-totals">
            <div>
              <dt>{t('evaluation.results')}</dt>
              <dd>
                {pointsOrNone(data.results.before, words)} → {pointsOrNone(data.results.after, words)}
              </dd>
            </div>
            <div>
              <dt>{t('evaluation.total')}</dt>
              <dd>
                {pointsOrNone(data.total.before, words)} → {pointsOrNone(data.total.after, words)}
              </dd>
            </div>
            <div>
              <dt>{t('evaluation.proposed')}</dt>
              <dd>
                {gradeWords(data.grade.before, words)} → {gradeWords(data.grade.after, words)}
              </dd>
            </div>
          </dl>
          {changedConditions.length > 0 && (
            <section className="section card" aria-labelledby="conditions-title">
              <h2 id="conditions-title">{t('score.conditions')}</h2>
              <ul className="behind">
                {changedConditions.map(({ code, before, after }) => (
                  <li key={code}>
                    {t('evaluation.conditionChange', {
                      code,
                      before: metWords(before),
                      after: metWords(after),
                    })}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="section">
            {data.lines.length === 0 ? (
              <p className="empty">{t('evaluation.same')}</p>
            ) : (
              <ComparedLines lines={data.lines} titleOf={titleOf} />
            )}
          </section>
        </>
      )}
    </>
  );
};
