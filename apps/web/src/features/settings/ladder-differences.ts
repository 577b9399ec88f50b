import type { LadderPolicyDocument } from '@dondoc/settings-contracts';
import type { Names } from '../../organisation/use-names.ts';
import type { Words } from '../../words/language.ts';
import { ladderRules, urgencies, type LadderRules, type Standing } from './ladder-rules.ts';

/** A rule that reads otherwise under another policy. */
export type RuleDifference = Readonly<{ key: string; rule: string; now: string; then: string }>;

type Said = Readonly<{ key: string; rule: string; value: string }>;

const saidBy = ({ byUrgency, common }: LadderRules, { t }: Words): readonly Said[] => {
  const none = t('ladder.noRung');
  const onStanding = (value: string, standing: Standing) =>
    value === none ? none : `${value} (${t(`standing.${standing}`)})`;
  return [
    ...byUrgency.flatMap(({ key, rule, by, standing }) =>
      urgencies.map((urgency) => ({
        key: `${key}-${urgency}`,
        rule: t('ladder.forUrgency', { rule, urgency: t(`urgency.${urgency}`) }),
        value: onStanding(by[urgency], standing[urgency]),
      })),
    ),
    ...common.map(({ key, rule, value, standing }) => ({ key, rule, value: onStanding(value, standing) })),
  ];
};

/** What changes from one policy to another, in words, rule by rule. */
export const ladderDifferences = (
  now: LadderPolicyDocument,
  then: LadderPolicyDocument,
  words: Words,
  unitName: Names['unit'],
): readonly RuleDifference[] => {
  const [before, after] = [now, then].map((policy) => saidBy(ladderRules(policy, words, unitName), words));
  const named = [...(before ?? []), ...(after ?? [])];
  const none = words.t('ladder.noRung');
  const version: readonly RuleDifference[] =
    now.version === then.version
      ? []
      : [{ key: 'version', rule: words.t('ladder.version'), now: now.version, then: then.version }];
  const rules = [...new Map(named.map(({ key, rule }) => [key, rule]))].flatMap(([key, rule]) => {
    const was = before?.find((said) => said.key === key)?.value ?? none;
    const is = after?.find((said) => said.key === key)?.value ?? none;
    return was === is ? [] : [{ key, rule, now: was, then: is }];
  });
  return [...version, ...rules];
};
