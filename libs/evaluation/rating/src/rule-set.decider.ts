import { adoptionProblems, canonicalText, parseRuleSet } from '@dondoc/evaluation-domain';
import { accept, reject, type Decider, type Decision } from '@dondoc/event-sourcing-kernel';
import { amended, ruleAt } from './amended.ts';
import { claimsLaw } from './claimed-standing.ts';
import type {
  RuleSetAdopted,
  RuleSetCommand,
  RuleSetDocument,
  RuleSetEvent,
  RuleSetRejection,
} from './rule-set.events.ts';

/** Who decided that a rule is as it is. `path` null: the whole rule set. */
export type RuleDecision = Readonly<{ path: string | null }> &
  Pick<RuleSetAdopted['data'], 'at' | 'by' | 'reason'> &
  Readonly<{ document: string }>;

export type AdoptedRuleSet = Readonly<{
  document: RuleSetDocument;
  hash: string;
  /** Since it was adopted as it is, in order of time. */
  decisions: readonly RuleDecision[];
}>;

/** By the id of the rule set; `order`: as they were adopted, the one adopted last at the end. */
export type RuleSetState = Readonly<{
  adopted: Readonly<Record<string, AdoptedRuleSet>>;
  order: readonly string[];
}>;

type Amendment = Extract<RuleSetCommand, { type: 'AmendRuleSet' }>['data'];
type Answer = Decision<RuleSetEvent, RuleSetRejection>;

const unusable = (document: RuleSetDocument): Answer | null => {
  const parsed = parseRuleSet(document);
  const problems = parsed.ok ? adoptionProblems(parsed.ruleSet) : parsed.errors;
  return problems.length === 0 ? null : reject({ code: 'rules-unusable', problems });
};

const adopt = (data: RuleSetAdopted['data'], { adopted, order }: RuleSetState): Answer => {
  const { document, ruleSet, hash } = data;
  const refusal = unusable(document);
  if (refusal) return refusal;
  if (document['id'] !== ruleSet) return reject({ code: 'id-differs', id: String(document['id']) });
  // Adopted again after another one, it is what the ward goes back to.
  const isSo = adopted[ruleSet]?.hash === hash && order.at(-1) === ruleSet;
  return isSo ? accept() : accept({ type: 'RuleSetAdopted', data });
};

const amend = (data: Amendment, { adopted }: RuleSetState): Answer => {
  const { ruleSet, path, from, to } = data;
  const present = adopted[ruleSet];
  if (!present) return reject({ code: 'rules-not-adopted', ruleSet });
  const found = ruleAt(present.document, path);
  // A rule set amended into another one would be that one by an untrue name.
  if (found === undefined || path === 'id' || path === 'version')
    return reject({ code: 'path-unknown', path });
  if (canonicalText(found) !== canonicalText(from)) return reject({ code: 'rule-differs', present: found });
  if (canonicalText(to) === canonicalText(from)) return accept();
  const next = amended(present.document, data);
  if (claimsLaw(present.document, next)) return reject({ code: 'standing-not-own', path });
  return unusable(next) ?? accept({ type: 'RuleSetAmended', data });
};

const evolve = ({ adopted, order }: RuleSetState, event: RuleSetEvent): RuleSetState => {
  const { ruleSet, at, by, reason, hash } = event.data;
  const put = (document: RuleSetDocument, decisions: readonly RuleDecision[]) => ({
    adopted: { ...adopted, [ruleSet]: { document, hash, decisions } },
  });
  switch (event.type) {
    case 'RuleSetAdopted': {
      const { document, decision } = event.data;
      return {
        ...put(document, [{ path: null, at, by, reason, document: decision }]),
        order: [...order.filter((one) => one !== ruleSet), ruleSet],
      };
    }
    case 'RuleSetAmended': {
      const present = adopted[ruleSet];
      if (!present) return { adopted, order };
      const { path, source } = event.data;
      const decision = { path, at, by, reason, document: source };
      return { ...put(amended(present.document, event.data), [...present.decisions, decision]), order };
    }
    default:
      return event satisfies never;
  }
};

/** One stream per ward: `rule-set/<tenant>`. What an earlier period used stays in it, under its hash. */
export const ruleSetDecider: Decider<RuleSetState, RuleSetCommand, RuleSetEvent, RuleSetRejection> = {
  initialState: () => ({ adopted: {}, order: [] }),
  decide: (command, state) => {
    switch (command.type) {
      case 'AdoptRuleSet':
        return adopt(command.data, state);
      case 'AmendRuleSet':
        return amend(command.data, state);
      default:
        return command satisfies never;
    }
  },
  evolve,
};

export const ruleSetStream = (tenant: string): string => `rule-set/${tenant}`;

/** The rules that a rating names, as they were when they had this hash; null: the ward never had them. */
export const rulesOfHash = (events: readonly RuleSetEvent[], hash: string): RuleSetDocument | null => {
  let state = ruleSetDecider.initialState();
  for (const event of events) {
    state = evolve(state, event);
    const now = state.adopted[event.data.ruleSet];
    if (now?.hash === hash) return now.document;
  }
  return null;
};
