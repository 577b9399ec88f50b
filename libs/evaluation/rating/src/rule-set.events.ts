import type { Actor, Instant } from '@dondoc/assignments-domain';
import type { Problem, Standing } from '@dondoc/evaluation-domain';
import type { Json } from '@dondoc/event-sourcing-kernel';

/** A rule set as the document it is: whatever fields its schema has. */
export type RuleSetDocument = Readonly<Record<string, Json>>;

/** `document` whole: what a ward decided on does not change with what a release ships. `decision`: the paper that says so. */
export type RuleSetAdopted = Readonly<{
  type: 'RuleSetAdopted';
  data: Readonly<{
    at: Instant;
    by: Actor;
    ruleSet: string;
    document: RuleSetDocument;
    hash: string;
    reason: string;
    decision: string;
  }>;
}>;

/** `path`: `grades.0.atLeast`; where a value stands there with its source, `from` and `to` are of the value. `hash`: afterwards. */
export type RuleSetAmended = Readonly<{
  type: 'RuleSetAmended';
  data: Readonly<{
    at: Instant;
    by: Actor;
    ruleSet: string;
    path: string;
    from: Json;
    to: Json;
    reason: string;
    source: string;
    standing: Exclude<Standing, 'what-if'>;
    hash: string;
  }>;
}>;

/** What a ward decides itself is no law, nor a superior's guidance; earlier logs may say so. */
export type OwnStanding = Extract<Standing, 'local' | 'setting'>;

export type RuleSetEvent = RuleSetAdopted | RuleSetAmended;

export type RuleSetCommand =
  | Readonly<{ type: 'AdoptRuleSet'; data: RuleSetAdopted['data'] }>
  | Readonly<{ type: 'AmendRuleSet'; data: RuleSetAmended['data'] & Readonly<{ standing: OwnStanding }> }>;

export type RuleSetRejection =
  | Readonly<{ code: 'rules-unusable'; problems: readonly Problem[] }>
  | Readonly<{ code: 'id-differs'; id: string }>
  | Readonly<{ code: 'rules-not-adopted'; ruleSet: string }>
  | Readonly<{ code: 'path-unknown'; path: string }>
  | Readonly<{ code: 'rule-differs'; present: Json }>
  | Readonly<{ code: 'standing-not-own'; path: string }>;
