import { compare, exactly, fractionText, plus, rational, times, type Rational } from './exact/rational.ts';
import { english, percentOf, vietnamese } from './number.text.ts';
import type { Bilingual, Grade, QuotaRule, RuleSet } from './rule-set.ts';

export type Proposal = Readonly<{
  subject: string;
  /** Of similar duties. */
  group: string;
  grade: Grade | null;
  /** Whether it is the head's own, outside the members' quota unless the rule set says otherwise. */
  head?: boolean;
}>;

export type GroupQuota = Readonly<{
  group: string;
  excellent: readonly string[];
  /** How many the share is taken of, by `denominator`. */
  of: number;
  /** Exact, before rounding. */
  share: string;
  allowed: number;
  alarm: boolean;
  words: Bilingual;
}>;

const roundedBy = (rounding: QuotaRule['rounding']['value'], value: Rational): number => {
  const raised = rounding === 'half-up' ? plus(value, rational(1n, 2n)) : value;
  return Number(raised.numerator / raised.denominator);
};

const isOf: Readonly<Record<QuotaRule['denominator']['value'], (grade: Grade | null) => boolean>> = {
  'of-good': (grade) => grade === 'good',
  'of-good-or-better': (grade) => grade === 'good' || grade === 'excellent',
  'of-all': (grade) => grade !== null,
};

const denominatorInWords: Readonly<Record<QuotaRule['denominator']['value'], Bilingual>> = {
  'of-good': { vi: 'được đề xuất Tốt', en: 'proposed good' },
  'of-good-or-better': { vi: 'được đề xuất Tốt trở lên', en: 'proposed good or better' },
  'of-all': { vi: 'đã có đề xuất', en: 'proposed' },
};

const groupQuota = (
  group: string,
  proposals: readonly Proposal[],
  rule: QuotaRule,
  bound: Rational,
): GroupQuota => {
  const excellent = proposals.filter(({ grade }) => grade === 'excellent').map(({ subject }) => subject);
  const of = proposals.filter(({ grade }) => isOf[rule.denominator.value](grade)).length;
  const share = times(bound, rational(BigInt(of)));
  const allowed = roundedBy(rule.rounding.value, share);
  const alarm = excellent.length > allowed;
  const whom = denominatorInWords[rule.denominator.value];
  const percent = percentOf(bound);
  const arithmetic = (write: (value: Rational) => string) => `${write(percent)} % × ${of} = ${write(share)}`;
  return {
    group,
    excellent,
    of,
    share: fractionText(share),
    allowed,
    alarm,
    words: {
      vi: `${excellent.length} đề xuất Xuất sắc; ${of} ${whom.vi}: ${arithmetic(vietnamese)}, làm tròn ${allowed}${alarm ? `; vượt ${excellent.length - allowed}` : ''}`,
      en: `${excellent.length} proposed excellent; ${of} ${whom.en}: ${arithmetic(english)}, rounded ${allowed}${alarm ? `; ${excellent.length - allowed} too many` : ''}`,
    },
  };
};

/**
 * How many may be excellent in each group, and whether more are proposed. It warns and never cuts: the proposals stay as
 * they are. `exceptional`: the higher share that the rules allow in exceptional cases.
 */
export const quota = (
  proposals: readonly Proposal[],
  { quota: rule }: RuleSet,
  exceptional = false,
): readonly GroupQuota[] => {
  const inside = proposals.filter(({ head }) => head !== true || rule.heads.value === 'inside');
  const groupOf = ({ group }: Proposal) => (rule.group.value === 'everybody' ? '' : group);
  const groups = [...new Set(inside.map(groupOf))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [usual, higher] = [exactly(rule.share.value), exactly(rule.exceptional.value)];
  const bound = exceptional && compare(higher, usual) > 0 ? higher : usual;
  return groups.map((group) =>
    groupQuota(
      group,
      inside.filter((proposal) => groupOf(proposal) === group),
      rule,
      bound,
    ),
  );
};
