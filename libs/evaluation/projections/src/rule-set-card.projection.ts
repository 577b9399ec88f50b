import type { RuleSetPublished, RuleSetView } from '@dondoc/evaluation-contracts';
import { ruleSetNamed } from '@dondoc/evaluation-domain';
import {
  differencesFromLaw,
  ruleSetDecider,
  type AdoptedRuleSet,
  type RuleSetDocument,
  type RuleSetEvent,
} from '@dondoc/evaluation-rating';
import type { Projection } from '@dondoc/event-sourcing-kernel';

/** A rule set that the ward has adopted, as it is now. What is shipped may change: differences are found when asked. */
export type RuleSetCard = AdoptedRuleSet & Readonly<{ ruleSet: string }>;

// The contract leaves the document open; what was published came out of the log as JSON.
const ownEvent = ({ type, data }: RuleSetPublished): RuleSetEvent =>
  ({
    type: type === 'dondoc.rule-set.adopted.v1' ? 'RuleSetAdopted' : 'RuleSetAmended',
    data,
  }) as RuleSetEvent;

export const ruleSetCard: Projection<RuleSetCard, RuleSetPublished> = {
  name: 'rule-set-card',
  version: 1,
  handles: ['dondoc.rule-set.adopted.v1', 'dondoc.rule-set.amended.v1'],
  documentId: ({ data }) => data.ruleSet,
  evolve: (card, recorded) => {
    const { ruleSet } = recorded.data;
    const { adopted } = ruleSetDecider.evolve(
      { adopted: card ? { [ruleSet]: card } : {}, order: [] },
      ownEvent(recorded),
    );
    const next = adopted[ruleSet];
    return next ? { ...next, ruleSet } : null;
  },
};

const shippedDocument = (ruleSet: string): RuleSetDocument | null => {
  const shipped = ruleSetNamed(ruleSet);
  return shipped && (JSON.parse(JSON.stringify(shipped)) as RuleSetDocument);
};

/** With every rule in which it is other than the shipped one, and by whose decision. */
export const ruleSetViewOf = ({ ruleSet, document, hash, decisions }: RuleSetCard): RuleSetView => {
  const shipped = shippedDocument(ruleSet);
  const differences = shipped ? differencesFromLaw({ document, hash, decisions }, shipped) : [];
  return { ruleSet, adopted: true, hash, document, decisions: [...decisions], differences: [...differences] };
};
