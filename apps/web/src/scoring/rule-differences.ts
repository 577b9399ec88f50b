import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import type { Words } from '../words/language.ts';
import type { RuleRow } from './rule-row.ts';
import { ruleRows } from './rule-rows.ts';
import { standingWords } from './standing-words.ts';

/** A rule that reads otherwise in another rule set. */
export type RuleDifference = Readonly<{ key: string; rule: string; now: string; then: string }>;

const byKey = (rows: readonly RuleRow[], key: string): RuleRow | undefined =>
  rows.find((row) => row.key === key);

const onStanding = ({ value, standing }: RuleRow, words: Words): string =>
  standing === null ? value : `${value} (${standingWords(standing, words)})`;

/** What changes from one rule set to another, in words. */
export const ruleDifferences = (now: RuleSet, then: RuleSet, words: Words): readonly RuleDifference[] => {
  const [before, after] = [ruleRows(now, words), ruleRows(then, words)];
  const named = [...new Map([...before, ...after].map(({ key, rule }) => [key, rule]))];
  const none = words.t('ruleSets.absent');
  return named.flatMap(([key, rule]) => {
    const [was, is] = [byKey(before, key), byKey(after, key)];
    if (was?.value === is?.value && was?.standing === is?.standing) return [];
    return [{ key, rule, now: was ? onStanding(was, words) : none, then: is ? onStanding(is, words) : none }];
  });
};

type Decision = RuleSetView['decisions'][number];

/** Where the ward's rules are other than the shipped ones, and by whose decision. */
export type Departure = Readonly<{
  key: string;
  rule: string;
  shipped: string;
  adopted: string;
  /** Of the shipped rule. */
  standing: string | null;
  decision: Decision;
}>;

const touches = (path: string, other: string): boolean =>
  path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);

const jsonWords = (json: unknown, { t }: Words): string =>
  json === null ? t('ruleSets.absent') : JSON.stringify(json);

/** In words; where no row says it, by its place in the document. */
export const departuresOf = (view: RuleSetView, own: RuleSet, words: Words): readonly Departure[] => {
  const shipped = ruleSetNamed(view.ruleSet);
  if (!shipped) return [];
  const [theirs, ours] = [ruleRows(shipped, words), ruleRows(own, words)];
  const none = words.t('ruleSets.absent');
  const found = view.differences.flatMap(({ path, standing, decision, ...values }): readonly Departure[] => {
    // A rule that the ward has dropped is named by its place in the shipped set.
    const rows = (values.adopted === null ? theirs : ours).filter((row) => touches(row.path, path));
    const said = rows.map(({ key, rule }) => ({
      key,
      rule,
      shipped: byKey(theirs, key)?.value ?? none,
      adopted: byKey(ours, key)?.value ?? none,
      standing,
      decision,
    }));
    const changed = said.filter((one) => one.shipped !== one.adopted);
    if (changed.length > 0) return changed;
    const raw = { shipped: jsonWords(values.shipped, words), adopted: jsonWords(values.adopted, words) };
    return [{ key: path, rule: path, ...raw, standing, decision }];
  });
  return [...new Map(found.map((one) => [one.key, one])).values()];
};
