import type { Actor, Instant } from '@dondoc/assignments-domain';
import type { AdoptRuleSetRequest, AmendRuleSetRequest } from '@dondoc/evaluation-contracts';
import { canonicalText } from '@dondoc/evaluation-domain';
import {
  amended,
  ruleSetDecider,
  type RuleSetCommand,
  type RuleSetDocument,
  type RuleSetState,
} from '@dondoc/evaluation-rating';
import type { Sha256 } from './proposal.ts';

/** What a rating names as the rules it used. */
export const ruleSetHash = (document: RuleSetDocument, sha256: Sha256): string =>
  sha256(canonicalText(document));

/** `shipped`: the rule set of that id, where the request brings no document of its own. */
export const adoptRuleSetFrom = (
  { document, ...request }: AdoptRuleSetRequest,
  shipped: RuleSetDocument | null,
  sha256: Sha256,
  by: Actor,
  at: Instant,
): RuleSetCommand => {
  const adopting = document ?? shipped ?? {};
  return {
    type: 'AdoptRuleSet',
    data: { at, by, ...request, document: adopting, hash: ruleSetHash(adopting, sha256) },
  };
};

/** `present`: the ward's rule set of that id; null where it has adopted none. */
export const amendRuleSetFrom = (
  request: AmendRuleSetRequest,
  present: RuleSetDocument | null,
  sha256: Sha256,
  by: Actor,
  at: Instant,
): RuleSetCommand => ({
  type: 'AmendRuleSet',
  data: { at, by, ...request, hash: ruleSetHash(amended(present ?? {}, request), sha256) },
});

const onState = (command: RuleSetCommand, { adopted }: RuleSetState, sha256: Sha256): RuleSetCommand => {
  if (command.type !== 'AmendRuleSet') return command;
  const { data } = command;
  const present = Object.hasOwn(adopted, data.ruleSet) ? adopted[data.ruleSet]?.document : undefined;
  return { ...command, data: { ...data, hash: ruleSetHash(amended(present ?? {}, data), sha256) } };
};

/**
 * Of two who amend at once the later one amends what the earlier one has left: the hash is of the rules that the event is
 * appended to, whatever had been read when it was asked for.
 */
export const ruleSetDeciderBy = (sha256: Sha256): typeof ruleSetDecider => ({
  ...ruleSetDecider,
  decide: (command, state) => ruleSetDecider.decide(onState(command, state, sha256), state),
});
