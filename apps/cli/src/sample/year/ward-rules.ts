import { ruleSetHash } from '@dondoc/evaluation-application';
import { parseRuleSet, ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import {
  ruleSetDecider,
  ruleSetStream,
  rulesOfHash,
  type RuleSetDocument,
  type RuleSetEvent,
} from '@dondoc/evaluation-rating';
import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import { createHash } from 'node:crypto';
import { yearTenant } from './ward.ts';

/** The rule set that the ward adopts. */
export const adoptedId = '366-2025';

export const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const shippedDocument = (): RuleSetDocument =>
  JSON.parse(JSON.stringify(ruleSetNamed(adoptedId))) as RuleSetDocument;

export type Rules = Readonly<{ ruleSet: RuleSet; hash: string }>;

const rulesOf = (document: RuleSetDocument | null | undefined): Rules => {
  const parsed = parseRuleSet(document);
  if (!document || !parsed.ok) throw new Error(`The sample year has not adopted ${adoptedId}.`);
  return { ruleSet: parsed.ruleSet, hash: ruleSetHash(document, hexOf) };
};

/** The ward's rules as its log has them. */
export const wardRules = (store: Pick<EventStore, 'readStream'>) => {
  const events = () => store.readStream<RuleSetEvent>(yearTenant, ruleSetStream(yearTenant));
  return {
    now: async (): Promise<Rules> =>
      rulesOf(fold(ruleSetDecider, await events()).adopted[adoptedId]?.document),
    ofHash: async (hash: string): Promise<Rules> => rulesOf(rulesOfHash(await events(), hash)),
  };
};
