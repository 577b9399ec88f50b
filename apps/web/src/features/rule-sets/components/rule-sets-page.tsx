import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { SettingsFrame } from '../../../components/settings-frame.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { RuleSetChoice } from './rule-set-choice.tsx';
import { RuleSetPart } from './rule-set-part.tsx';

const chosenOf = (
  views: readonly RuleSetView[],
  asked: string | null,
  ratedBy: string | null,
): RuleSetView | undefined =>
  views.find(({ ruleSet }) => ruleSet === asked) ??
  views.find(({ ruleSet }) => ruleSet === ratedBy) ??
  views[0];

/** What the ward rates by, whose decision each rule is, and how leaders change it. */
export const RuleSetsPage = () => {
  const { t } = useWords();
  const api = useApi();
  const [search] = useSearchParams();
  const ruleSets = useQuery(ruleSetsQuery(api));
  // The scores say themselves which rules they go by.
  const { data: board } = useQuery(scoreboardQuery(api));
  if (ruleSets.isPending) return <Loading />;
  const views = ruleSets.data?.items ?? [];
  const ratedBy = board?.rules ?? null;
  const chosen = chosenOf(views, search.get('ruleSet'), ratedBy);
  return (
    <SettingsFrame>
      <p className="muted">{t('ruleSets.explain')}</p>
      <p className="basis">{t('ruleSets.kept')}</p>
      {ruleSets.error && (
        <TroubleAlert
          error={ruleSets.error}
          place={t('place.ruleSets')}
          retry={() => void ruleSets.refetch()}
        />
      )}
      {chosen && (
        <>
          <RuleSetChoice views={views} chosen={chosen.ruleSet} ratedBy={ratedBy} />
          <RuleSetPart key={chosen.ruleSet} views={views} view={chosen} ratedBy={ratedBy} />
        </>
      )}
      {ruleSets.data && !chosen && <p className="empty">{t('ruleSets.none')}</p>}
    </SettingsFrame>
  );
};
