import { delayTotals, isBefore, whoseDelay, type AssignmentEvent } from '@dondoc/assignments-domain';
import type { AssignmentFacts } from './assignment-facts.ts';
import { isLedBy, workAt } from './facts-at.ts';
import type { Question, ScoredUnit } from './scoreboard.ts';

type DelaySpan = ReturnType<typeof whoseDelay>[number];

/** An assignment with its events, in order. */
export type Followed = Readonly<{ facts: AssignmentFacts; history: readonly AssignmentEvent[] }>;

const day = 86_400_000;
const inDays = (milliseconds: number): number => Math.round((milliseconds / day) * 10) / 10;

const daysIn = (spans: readonly DelaySpan[]) => {
  const { 'objective-cause': objectiveCause, ...totals } = delayTotals(spans);
  return {
    doer: inDays(totals.doer),
    accepting: inDays(totals.accepting),
    issuing: inDays(totals.issuing),
    others: inDays(totals.others),
    objectiveCause: inDays(objectiveCause),
    system: inDays(totals.system),
  };
};

const waited = (spans: readonly DelaySpan[]) => ({
  days: daysIn(spans),
  overdue: daysIn(spans.filter(({ overdue }) => overdue)),
});

/** From the instant the present lead took over: what came before is not of its work. */
const spansOf = ({ facts, history }: Followed, asOf: string): readonly DelaySpan[] => {
  const since = facts.leads.findLast((lead) => !isBefore(asOf, lead.since))?.since ?? facts.issuedAt;
  return whoseDelay(history, asOf).filter(({ from }) => !isBefore(from, since));
};

/**
 * Whom the work of each unit was waiting for as of an instant: of the assignments that it led then and that the period
 * counts, the time in each pair of hands. The longest wait first.
 */
export const waitsAt = (
  all: readonly Followed[],
  units: readonly ScoredUnit[],
  { asOf, period, knownAt = null }: Pick<Question, 'asOf' | 'period' | 'knownAt'>,
) => ({
  asOf,
  knownAt,
  period,
  units: units.map(({ unit, name }) => {
    const led = all
      .filter(({ facts }) => isLedBy(facts, unit, asOf, period))
      .map((one) => ({ facts: one.facts, spans: spansOf(one, asOf) }));
    const assignments = led
      .map(({ facts, spans }) => ({
        id: facts.id,
        title: facts.title,
        ...workAt(facts, asOf),
        ...waited(spans),
      }))
      .toSorted((a, b) => total(b.days) - total(a.days));
    return { unit, name, ...waited(led.flatMap(({ spans }) => spans)), assignments };
  }),
});

const total = (days: ReturnType<typeof daysIn>): number =>
  Object.values(days).reduce((sum, length) => sum + length, 0);

export type Waits = ReturnType<typeof waitsAt>;
