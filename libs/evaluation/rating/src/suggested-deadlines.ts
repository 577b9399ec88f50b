import type { RuleSet } from '@dondoc/evaluation-domain';
import { periodKind } from './rating.period.ts';
import type { RatingDeadlines } from './rating.vocabulary.ts';

const day = 86_400_000;
// [setting]: no text says how long each step takes, or when a quarter or month is rated.
const daysForProposal = 5;
const daysForDecision = 5;
const daysAfterPeriod = 15;

const midnight = (date: string): number => Date.parse(`${date}T00:00:00+07:00`);
const instant = (time: number): string => new Date(time).toISOString();

/** The first day after a quarter or month. */
const endOf = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  const last = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return last === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`;
};

/** For whoever opens a rating, to be changed: a year is decided before the date that the rule set names. */
export const suggestedDeadlines = (rules: Pick<RuleSet, 'annualDate'>, period: string): RatingDeadlines => {
  const kind = periodKind(period);
  if (kind === null) return { selfAssessBy: null, proposeBy: null, decideBy: null };
  const decide =
    kind === 'year'
      ? midnight(`${period}-${rules.annualDate.value}`)
      : midnight(endOf(period)) + daysAfterPeriod * day;
  const propose = decide - daysForDecision * day;
  return {
    selfAssessBy: instant(propose - daysForProposal * day),
    proposeBy: instant(propose),
    decideBy: instant(decide),
  };
};
