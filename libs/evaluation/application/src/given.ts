import type { Instant } from '@dondoc/assignments-domain';
import { noBreach, type Given, type RuleSet } from '@dondoc/evaluation-domain';
import {
  findingsAt,
  foundBy,
  generalPoints,
  ratingDecider,
  type Finding,
  type RatingState,
} from '@dondoc/evaluation-rating';
import { fold } from '@dondoc/event-sourcing-kernel';
import { factAdjustments, isUpheld, metByAnswer, type SaidEvent } from './adjustments.ts';

const generalOf = (rating: RatingState): string | null =>
  rating.status === 'absent' || rating.criteria === null
    ? null
    : generalPoints(rating.criteria, rating.opened.bounds.criteria);

type Said = Readonly<{
  all: readonly SaidEvent[];
  /** Of all, what counts. */
  events: readonly SaidEvent[];
  findings: readonly Finding[];
}>;

const given = ({ all, events, findings }: Said, { conditions }: Pick<RuleSet, 'conditions'>): Given => {
  const answers = events.filter(isUpheld);
  const lastOf = (kind: Finding['kind']) => {
    const last = findings.findLast((each) => each.kind === kind && !each.withdrawn);
    return all.find((event) => event.type === 'FindingRecorded' && event.data.finding === last?.finding);
  };
  const isDiscipline = (id: string) =>
    conditions.some(({ code, kind }) => code === id && kind === 'no-discipline');
  const clean = metByAnswer(answers, isDiscipline, lastOf('discipline'));
  const noneFound = metByAnswer(answers, (id) => id === noBreach, lastOf('breach'));
  const adjusted = factAdjustments(answers);
  return {
    generalCriteria: generalOf(fold(ratingDecider, events)),
    ...foundBy(findings),
    ...(clean !== null && { disciplined: !clean }),
    ...(noneFound === true && { breach: null }),
    ...(adjusted.length > 0 && { adjusted }),
  };
};

/** All that a rating holds now: what binds somebody takes in whatever has been said by then. */
export const givenOf = (all: readonly SaidEvent[], ruleSet: Pick<RuleSet, 'conditions'>): Given => {
  const state = fold(ratingDecider, all);
  return given({ all, events: all, findings: state.status === 'absent' ? [] : state.findings }, ruleSet);
};

/** As it stood at an instant: points and answers once they were given, findings from the day of their document on. */
export const givenAt = (
  all: readonly SaidEvent[],
  asOf: Instant,
  ruleSet: Pick<RuleSet, 'conditions'>,
): Given => {
  // Where no rating was opened nobody was asked of breaches.
  if (all.length === 0) return { generalCriteria: null, disciplined: false };
  const events = all.filter(({ data }) => Date.parse(data.at) <= Date.parse(asOf));
  return given({ all, events, findings: findingsAt(all, asOf) }, ruleSet);
};
