import { canonicalText } from '@dondoc/evaluation-domain';
import type { Json } from '@dondoc/event-sourcing-kernel';
import { isRecord, type JsonRecord } from './json-path.ts';
import type { AdoptedRuleSet, RuleDecision } from './rule-set.decider.ts';
import type { RuleSetDocument } from './rule-set.events.ts';

/**
 * Where a ward's rules are other than the shipped ones. Null: one of both has no such rule. `standing`: of the shipped
 * rule, so that a departure from the law is told from a setting. `decision`: the last that touched it.
 */
export type Difference = Readonly<{
  path: string;
  shipped: Json;
  adopted: Json;
  standing: string | null;
  decision: RuleDecision;
}>;

type Found = Omit<Difference, 'decision'>;

/** What says of itself where it comes from is compared by what it says; names and sources are no rules. */
const spoken = ['source', 'standing', 'title', 'name', 'version'];

const keyOf = (element: Json | undefined): string | null => {
  if (!isRecord(element)) return null;
  const key = element['code'] ?? element['grade'];
  return typeof key === 'string' ? key : null;
};

type Pair = readonly [key: string, shipped: Json | undefined, adopted: Json | undefined];

/** Conditions and grades by their names, in whatever order; other lists by place. */
const pairsOfLists = (shipped: readonly Json[], adopted: readonly Json[]): readonly Pair[] => {
  const named = [...shipped, ...adopted].every((element) => keyOf(element) !== null);
  if (!named)
    return Array.from({ length: Math.max(shipped.length, adopted.length) }, (_, index) => [
      String(index),
      shipped[index],
      adopted[index],
    ]);
  const inShipped = (key: string | null) => shipped.find((element) => keyOf(element) === key);
  const inAdopted = (key: string | null) => adopted.find((element) => keyOf(element) === key);
  return [
    ...adopted.map((element, index): Pair => [String(index), inShipped(keyOf(element)), element]),
    ...shipped.flatMap((element, index): readonly Pair[] =>
      inAdopted(keyOf(element)) ? [] : [[String(index), element, undefined]],
    ),
  ];
};

const pairsOf = (shipped: Json, adopted: Json): readonly Pair[] | null => {
  if (Array.isArray(shipped) && Array.isArray(adopted)) return pairsOfLists(shipped, adopted);
  if (!isRecord(shipped) || !isRecord(adopted)) return null;
  const keys = [...new Set([...Object.keys(shipped), ...Object.keys(adopted)])];
  return keys.flatMap((key): readonly Pair[] =>
    spoken.includes(key) ? [] : [[key, shipped[key], adopted[key]]],
  );
};

const standingOf = (json: Json | undefined, inherited: string | null): string | null => {
  const standing = isRecord(json) ? json['standing'] : undefined;
  return typeof standing === 'string' ? standing : inherited;
};

const isSettled = (json: Json | undefined): json is JsonRecord => isRecord(json) && 'value' in json;

const differences = (
  path: string,
  shipped: Json | undefined,
  adopted: Json | undefined,
  inherited: string | null,
): readonly Found[] => {
  const standing = standingOf(shipped, inherited);
  if (isSettled(shipped) && isSettled(adopted))
    return differences(path, shipped['value'], adopted['value'], standing);
  const pairs = shipped === undefined || adopted === undefined ? null : pairsOf(shipped, adopted);
  if (pairs)
    return pairs.flatMap(([key, left, right]) =>
      differences(path === '' ? key : `${path}.${key}`, left, right, standing),
    );
  const isSame = canonicalText(shipped ?? null) === canonicalText(adopted ?? null);
  return isSame ? [] : [{ path, shipped: shipped ?? null, adopted: adopted ?? null, standing }];
};

const touches = (decided: string | null, path: string): boolean =>
  decided === null || path === decided || path.startsWith(`${decided}.`) || decided.startsWith(`${path}.`);

/** Every rule in which the ward departs from what is shipped, and by whose decision. */
export const differencesFromLaw = (
  { document, decisions }: AdoptedRuleSet,
  shipped: RuleSetDocument,
): readonly Difference[] =>
  differences('', shipped, document, null).flatMap((found) => {
    const decision = decisions.findLast(({ path }) => touches(path, found.path));
    return decision ? { ...found, decision } : [];
  });
