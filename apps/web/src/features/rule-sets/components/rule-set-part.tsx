import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { parseRuleSet, ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import { Alert } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { DeparturesTable } from '../../../scoring/departures-table.tsx';
import { useSession } from '../../../session/session-context.ts';
import { problemWords } from '../problem-words.ts';
import { isForUnits } from '../rule-change.ts';
import { AdoptRules } from './adopt-rules.tsx';
import { AmendRule } from './amend-rule.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { RuleSetFacts } from './rule-set-facts.tsx';
import { RuleTables } from './rule-tables.tsx';

type Props = Readonly<{ views: readonly RuleSetView[]; view: RuleSetView; ratedBy: string | null }>;

const ruleSetIn = (view: RuleSetView | undefined): RuleSet | null => {
  const parsed = view && parseRuleSet(view.document);
  return parsed?.ok ? parsed.ruleSet : null;
};

/** One rule set: what it says, where it departs from what is shipped, who decided, and for leaders how to change it. */
export const RuleSetPart = ({ views, view, ratedBy }: Props) => {
  const words = useWords();
  const { t } = words;
  const { person } = useSession();
  const parsed = parseRuleSet(view.document);
  if (!parsed.ok) {
    const [problem = { path: '', message: '' }] = parsed.errors;
    const said = { id: view.ruleSet, path: problem.path, message: problemWords(problem, words) };
    return <Alert type="error" showIcon role="alert" title={t('ruleSets.unreadable', said)} />;
  }
  const { ruleSet } = parsed;
  const inUse = (id: string): RuleSet =>
    ruleSetIn(views.find((one) => one.ruleSet === id)) ??
    ruleSetIn(views.find((one) => one.ruleSet === ratedBy)) ??
    ruleSet;
  const rating = ruleSetIn(views.find((one) => one.ruleSet === ratedBy));
  const goneOnTo = view.adopted && isForUnits(ruleSet) && rating?.id !== ruleSet.id ? rating : null;
  const isLeader = person.role === 'leader';
  return (
    <>
      <RuleSetFacts view={view} ruleSet={ruleSet} />
      <section className="section" aria-labelledby="departures-title">
        <h2 id="departures-title">{t('ruleSets.differences')}</h2>
        {ruleSetNamed(view.ruleSet) ? (
          <DeparturesTable view={view} ruleSet={ruleSet} />
        ) : (
          <p>{t('ruleSets.ownTable')}</p>
        )}
      </section>
      <DecisionHistory decisions={view.decisions} ruleSet={ruleSet} />
      {isLeader &&
        (view.adopted ? (
          <AmendRule ruleSet={ruleSet} rated={view.ruleSet === ratedBy} />
        ) : (
          <p className="section card">{t('ruleSets.notAdopted')}</p>
        ))}
      {isLeader && <AdoptRules view={view} inUse={inUse} goneOnTo={goneOnTo} />}
      <RuleTables ruleSet={ruleSet} />
    </>
  );
};
