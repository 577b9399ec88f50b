import { defaultLadderPolicy, type ActingStage, type LadderPolicy } from '@dondoc/assignments-domain';
import { ladderPolicySchema } from '@dondoc/settings-contracts';

type Rule = Exclude<keyof LadderPolicy, 'version'>;
/** `planning`: no stage of its own, it says how the stages of other rules are placed. */
type CarriedOut = ActingStage['kind'] | 'planning';

/** What carries out each rule. A rule without an entry does not compile; one that a ward stored is named at start-up. */
export const carriedOutBy = {
  remindDaysBefore: 'remind',
  repeatOverdue: 'remind',
  rungs: 'escalate',
  answerHolds: 'escalate',
  acknowledge: 'acknowledgement-overdue',
  accept: 'acceptance-overdue',
  ruleOnDecline: 'decline-ruling-overdue',
  review: 'review-suspension',
  part: 'part-overdue',
  report: 'period-report-missed',
  jitter: 'planning',
  ourFault: 'planning',
} as const satisfies Readonly<Record<Rule, CarriedOut>>;

/** Every unit that a policy names, with the path of the rule that names it. */
export const unitsNamedIn = (
  document: unknown,
  path: readonly string[] = [],
): readonly Readonly<{ path: string; unit: string }>[] => {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]: [string, unknown]) => {
    const within = [...path, key];
    if (key === 'unit' && typeof value === 'string') return [{ path: within.join('.'), unit: value }];
    if (key === 'otherwise' && Array.isArray(value))
      return value.map((unit, index) => ({ path: [...within, index].join('.'), unit: String(unit) }));
    return unitsNamedIn(value, within);
  });
};

/**
 * The rules of a policy as it was stored that nothing would carry out, each as a sentence that names it. `knows`: whether
 * the ward has a unit; null where its units are not known yet.
 */
export const uncarriedRules = (
  stored: Readonly<Record<string, unknown>>,
  knows: ((unit: string) => boolean) | null,
): readonly string[] => {
  const checked = ladderPolicySchema.safeParse({ ...defaultLadderPolicy, ...stored });
  const unknown = (checked.error?.issues ?? []).flatMap(({ path, message, ...issue }) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `rule "${[...path, key].join('.')}": nothing carries it out`)
      : [`rule "${path.join('.')}": ${message}`],
  );
  const homeless = unitsNamedIn(stored)
    .filter(({ unit }) => knows !== null && !knows(unit))
    .map(({ path, unit }) => `rule "${path}": the ward has no unit "${unit}"`);
  return [...unknown, ...homeless];
};
