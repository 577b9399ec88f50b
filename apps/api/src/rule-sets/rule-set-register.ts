import { ruleSetHash } from '@dondoc/evaluation-application';
import { parseRuleSet, ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import { recordedBy } from '@dondoc/evaluation-projections';
import {
  ruleSetDecider,
  ruleSetStream,
  rulesOfHash,
  type RuleSetDocument,
  type RuleSetEvent,
  type RuleSetState,
} from '@dondoc/evaluation-rating';
import { fold, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { ruleSetNotAdopted, ruleSetUnknown } from './rule-set.problem.ts';
import { sha256 } from './sha256.ts';

/** Rules to score by, and the SHA-256 of their canonical text. */
export type Rules = Readonly<{ ruleSet: RuleSet; hash: string; document: RuleSetDocument }>;

const central = '366-2025';

export const documentOf = (ruleSet: RuleSet): RuleSetDocument =>
  JSON.parse(JSON.stringify(ruleSet)) as RuleSetDocument;

const rulesOf = (document: RuleSetDocument): Rules => {
  const parsed = parseRuleSet(document);
  if (!parsed.ok) throw new Error(`The log holds a rule set that cannot be read: ${parsed.errors[0]?.path}`);
  return { ruleSet: parsed.ruleSet, hash: ruleSetHash(document, sha256), document };
};

export const shippedRules = (id: string): Rules | null => {
  const ruleSet = ruleSetNamed(id);
  return ruleSet && rulesOf(documentOf(ruleSet));
};

/**
 * The ward's rules as the log has them at this moment. Units are scored by the rule set that was adopted last, those
 * for single civil servants aside; a ward that has adopted none goes by the central frame.
 */
@Injectable()
export class RuleSetRegister {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async state(): Promise<RuleSetState> {
    return fold(ruleSetDecider, await this.events());
  }

  /** `knownAt` null: as it is now. */
  async forUnits(knownAt: string | null = null): Promise<Rules> {
    const events = await this.events();
    const known = knownAt === null ? events : recordedBy(events, knownAt);
    const { adopted, order } = fold(ruleSetDecider, known);
    const last = order
      .flatMap((id) => (adopted[id] ? [rulesOf(adopted[id].document)] : []))
      .findLast(({ ruleSet }) => ruleSet.heads.criteria === null);
    const rules = last ?? shippedRules(central);
    if (!rules) throw new Error(`The rule set ${central} is not shipped.`);
    return rules;
  }

  /** As the ward has adopted it, or as it is shipped. */
  async named(id: string): Promise<Rules | null> {
    const { adopted } = await this.state();
    const own = Object.hasOwn(adopted, id) ? adopted[id] : undefined;
    return own ? rulesOf(own.document) : shippedRules(id);
  }

  /** What a rating is opened by: a rule set that the ward has adopted, or any that is shipped where it has adopted none. */
  async forRatings(id: string): Promise<Rules> {
    const adopted = Object.keys((await this.state()).adopted);
    const rules = await this.named(id);
    if (!rules) throw ruleSetUnknown(id);
    if (adopted.length > 0 && !adopted.includes(id)) throw ruleSetNotAdopted(id, adopted);
    return rules;
  }

  /** As they were when they had this hash. */
  async ofHash(id: string, hash: string): Promise<Rules | null> {
    const document = rulesOfHash(await this.events(), hash);
    if (document) return rulesOf(document);
    const shipped = shippedRules(id);
    return shipped?.hash === hash ? shipped : null;
  }

  private events(): Promise<readonly Recorded<RuleSetEvent>[]> {
    const { tenant } = this.settings;
    return this.store.readStream<RuleSetEvent>(tenant, ruleSetStream(tenant));
  }
}
