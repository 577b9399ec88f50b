import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { AskedForm } from '../../../scoring/asked-form.tsx';
import { askedOf, asking, periodCode } from '../../../scoring/asked.ts';
import { comparing } from '../../../scoring/compared.ts';
import { everyAssignmentQuery, unitEvaluationQuery } from '../../../scoring/scoring.queries.ts';
import { useRuleSet } from '../../../scoring/use-rule-set.ts';
import { measureOf } from '../measures.ts';
import { ConditionList } from './condition-list.tsx';
import { DecidingResults } from './deciding-results.tsx';
import { GradeCard } from './grade-card.tsx';
import { LineTable } from './line-table.tsx';
import { MeasureTabs } from './measure-tabs.tsx';
import { PapersCard } from './papers-card.tsx';
import { RatingCard } from './rating-card.tsx';
import { ReachTable } from './reach-table.tsx';
import { RulesCard } from './rules-card.tsx';
import { ScoreBasis } from './score-basis.tsx';
import { WarningCard } from './warning-card.tsx';

export const UnitScorePage = () => {
  const { t } = useWords();
  const api = useApi();
  const { unit = '' } = useParams();
  const [search] = useSearchParams();
  const measure = measureOf(search.get('measure'));
  const asked = askedOf(search);
  const score = useQuery(unitEvaluationQuery(api, unit, asked));
  // What is open has no line yet, and its title stands nowhere else.
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, unit));
  const detail = score.data;
  const known = useRuleSet(detail?.rules ?? '');
  if (score.isPending) return <Loading />;
  const isNow = asked.asOf === null && asked.knownAt === null;
  const titles = new Map([...every.map(({ id, title }) => [id, title] as const)]);
  for (const { assignment, title } of detail?.lines ?? []) titles.set(assignment, title);
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const results = detail?.score?.results ?? null;
  return (
    <>
      <p>
        <Link to={asking('/scoreboard', asked)}>{t('score.back')}</Link>
      </p>
      {score.error && (
        <TroubleAlert error={score.error} place={t('place.scoreboard')} retry={() => void score.refetch()} />
      )}
      {detail && (
        <>
          <PageTitle of={detail.name} />
          <h1>{detail.name}</h1>
          <AskedForm period={detail.period} asOf={detail.asOf} />
          <ScoreBasis
            rules={detail.rules}
            asOf={detail.asOf}
            knownAt={detail.knownAt}
            period={detail.period}
          />
          <div className="columns columns--half">
            <GradeCard {...detail} />
            <RatingCard unit={unit} period={periodCode(detail.period)} rulesHash={detail.rulesHash} />
          </div>
          <p className="section">
            <Link
              to={comparing(`/evaluation/compare/${unit}`, {
                period: asked.period,
                toAsOf: asked.asOf,
                toKnownAt: asked.knownAt,
              })}
            >
              {t('evaluation.compare')}
            </Link>
          </p>
          <MeasureTabs
            ratios={detail.ratios}
            results={results}
            measure={measure}
            most={detail.resultPoints}
          />
          <LineTable lines={detail.lines} measure={measure} />
          <ConditionList conditions={detail.conditions} shortfalls={detail.shortfalls} titleOf={titleOf} />
          <ReachTable
            reach={detail.reach}
            ruleSet={known?.view.hash === detail.rulesHash ? known.ruleSet : null}
            titleOf={titleOf}
          />
          <DecidingResults {...detail} live={isNow ? every : null} titleOf={titleOf} />
          <WarningCard warning={detail.warning} titleOf={titleOf} />
          <RulesCard rules={detail.rules} hash={detail.rulesHash} known={known} />
          <PapersCard unit={unit} period={periodCode(detail.period)} asked={asked} />
        </>
      )}
    </>
  );
};
