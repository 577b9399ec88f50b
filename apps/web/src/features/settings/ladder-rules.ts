import { urgencySchema } from '@dondoc/assignments-contracts';
import type { LadderPolicyDocument } from '@dondoc/settings-contracts';
import type { Names } from '../../organisation/use-names.ts';
import type { Words } from '../../words/language.ts';

type Urgency = (typeof urgencySchema.options)[number];
type Target = LadderPolicyDocument['part']['else'];
type Waiting = LadderPolicyDocument['accept']['within'];
export type Standing = Waiting['standing'];

/** One rule of the policy as people say it, with what its numbers rest on. */
export type UrgencyRule = Readonly<{
  key: string;
  rule: string;
  by: Readonly<Record<Urgency, string>>;
  standing: Readonly<Record<Urgency, Standing>>;
}>;
export type CommonRule = Readonly<{ key: string; rule: string; value: string; standing: Standing }>;
export type LadderRules = Readonly<{
  byUrgency: readonly UrgencyRule[];
  common: readonly CommonRule[];
}>;

export const urgencies = urgencySchema.options;

const forEach = <Value>(valueOf: (urgency: Urgency) => Value): Readonly<Record<Urgency, Value>> => ({
  normal: valueOf('normal'),
  urgent: valueOf('urgent'),
  'very-urgent': valueOf('very-urgent'),
  flash: valueOf('flash'),
});

type CommonKey =
  | 'remind'
  | 'acknowledgeElse'
  | 'accept'
  | 'acceptElse'
  | 'decline'
  | 'declineElse'
  | 'review'
  | 'part'
  | 'report'
  | 'reportElse'
  | 'jitter'
  | 'ourFault';

const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Numbers of the policy that carry no standing of their own are configuration: no law sets them. */
const configuration: Standing = 'setting';

export const ladderRules = (
  policy: LadderPolicyDocument,
  { t }: Words,
  unitName: Names['unit'],
): LadderRules => {
  const whom = (target: Target): string => {
    if (target.kind === 'unit') return unitName(target.unit);
    if (target.kind !== 'above') return t(`ladder.whom.${target.kind}`);
    const above = t(target.of === 'lead-unit' ? 'ladder.whom.aboveLead' : 'ladder.whom.aboveIssuing');
    if (target.otherwise.length === 0) return above;
    return t('ladder.whom.otherwise', { whom: above, units: target.otherwise.map(unitName).join(', ') });
  };
  const within = (span: Waiting): string =>
    'workingDays' in span
      ? t('ladder.workingDays', { count: span.workingDays })
      : t('ladder.workingHours', { count: span.workingHours });
  const rungOf = (urgency: Urgency, level: number): string => {
    const rungs = policy.rungs[urgency].filter((rung) => rung.level === level);
    if (rungs.length === 0) return t('ladder.noRung');
    return rungs
      .map(({ workingDaysAfter: count, target }) =>
        count === 0
          ? t('ladder.atOnce', { whom: whom(target) })
          : t('ladder.after', { count, whom: whom(target) }),
      )
      .join('; ');
  };
  const levels = once(urgencies.flatMap((urgency) => policy.rungs[urgency].map(({ level }) => level)));

  const { repeatOverdue, answerHolds, acknowledge, accept, ruleOnDecline, review, part, report } = policy;
  const common = (key: CommonKey, value: string, standing: Standing = configuration): CommonRule => ({
    key,
    rule: t(`ladder.rules.${key}`),
    value,
    standing,
  });
  return {
    byUrgency: [
      {
        key: 'repeat',
        rule: t('ladder.rules.repeat'),
        by: forEach((urgency) => t('ladder.every', { count: repeatOverdue.everyDays[urgency] })),
        standing: forEach(() => repeatOverdue.standing),
      },
      ...levels
        .toSorted((a, b) => a - b)
        .map((level) => ({
          key: `rung-${level}`,
          rule: t('ladder.rules.rung', { level }),
          by: forEach((urgency) => rungOf(urgency, level)),
          standing: forEach(() => configuration),
        })),
      {
        key: 'answerHolds',
        rule: t('ladder.rules.answerHolds'),
        by: forEach((urgency) => within(answerHolds[urgency])),
        standing: forEach((urgency) => answerHolds[urgency].standing),
      },
      {
        key: 'acknowledge',
        rule: t('ladder.rules.acknowledge'),
        by: forEach((urgency) => within(acknowledge.within[urgency])),
        standing: forEach((urgency) => acknowledge.within[urgency].standing),
      },
    ],
    common: [
      common(
        'remind',
        policy.remindDaysBefore.length === 0
          ? t('ladder.never')
          : t('ladder.before', { days: policy.remindDaysBefore.join(', ') }),
      ),
      common('acknowledgeElse', whom(acknowledge.else)),
      common('accept', within(accept.within), accept.within.standing),
      common('acceptElse', whom(accept.else)),
      common('decline', within(ruleOnDecline.within), ruleOnDecline.within.standing),
      common('declineElse', whom(ruleOnDecline.else)),
      common('review', t('ladder.reviewAt', { at: review.at, whom: whom(review.target) }), review.standing),
      common('part', whom(part.else)),
      common('report', t('ladder.monthly'), report.standing),
      common('reportElse', whom(report.else)),
      common('jitter', t('ladder.jitterOf', { count: policy.jitter.seconds }), policy.jitter.standing),
      common(
        'ourFault',
        t('ladder.ourFaultOf', { count: policy.ourFault.afterMinutes }),
        policy.ourFault.standing,
      ),
    ],
  };
};
