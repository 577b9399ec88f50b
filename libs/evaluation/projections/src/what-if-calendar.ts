import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import {
  compareEvaluations,
  type Alternative,
  type Comparison,
  type Evidence,
} from '@dondoc/evaluation-domain';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { AssignmentFacts } from './assignment-facts.ts';
import { deadlineAt, lastDayOf } from './facts-at.ts';
import { factsOf } from './known-at.ts';
import { countingAnew, type AskedDays, type CalendarOf } from './other-calendar.ts';
import { recountedHistory } from './recounted-history.ts';
import type { Question, UnitGiven } from './scoreboard.ts';
import { evaluationOf, unitFactsAt } from './unit-facts.ts';

type History = readonly Recorded<AssignmentPublished>[];

type Told = Readonly<{ assignment: string; title: string }>;

/** One assignment as it was and as it would be, with the events that would read otherwise. */
type Twice = Readonly<{
  was: AssignmentFacts;
  is: AssignmentFacts;
  changed: readonly Evidence[];
  uncovered: boolean;
}>;

export type OtherCalendar = Readonly<{
  units: readonly Alternative[];
  /** Last days in time of the period's assignments that come out otherwise. */
  moved: readonly (Told & Readonly<{ before: string; after: string }>)[];
  /** Whose deadlines would fall into a year that the calendar does not reach: they stay. */
  unreached: readonly Told[];
}>;

const twice = (history: History, calendarOf: CalendarOf, days: AskedDays): readonly Twice[] => {
  let uncovered = false;
  const recount = countingAnew(calendarOf, days);
  const otherwise = recountedHistory(history, (deadline) => {
    const anew = recount(deadline);
    uncovered ||= anew.uncovered;
    return anew.deadline;
  });
  const now = new Map(otherwise.map((event) => [event.id, JSON.stringify(event.data)]));
  const changed = history.flatMap(({ id, data, global }) =>
    now.get(id) === JSON.stringify(data)
      ? []
      : { id, position: `${global.transactionId}/${global.position}` },
  );
  const [[was], [is]] = [factsOf(history), factsOf(otherwise)];
  return was && is ? [{ was, is, changed, uncovered }] : [];
};

const toldOf = ({ was: { id, title } }: Twice): Told => ({ assignment: id, title });

const movedIn = (all: readonly Twice[], { asOf, period }: Pick<Question, 'asOf' | 'period'>) =>
  all.flatMap((one) => {
    const [was, is] = [deadlineAt(one.was, asOf), deadlineAt(one.is, asOf)];
    if (was === null || is === null) return [];
    const [before, after] = [lastDayOf(was), lastDayOf(is)];
    if (before === after) return [];
    const within = [before, after].some((day) => period.from <= day && day <= period.to);
    return within ? [{ ...toldOf(one), before, after }] : [];
  });

/** The lines of a comparison, each with the events by which it came out otherwise. */
const withEvents = (
  difference: Comparison,
  changedIn: ReadonlyMap<string, readonly Evidence[]>,
): Comparison => ({
  ...difference,
  lines: difference.lines.map((line) => ({
    ...line,
    events: line.change === 'shifted' ? [] : (changedIn.get(line.assignment) ?? []),
  })),
});

/**
 * The same real history, had these days stood in every version of the ward's calendar: what was counted is counted anew,
 * and everything else is as it was. `events` of a line: those that read otherwise.
 */
export const whatIfCalendar = (
  histories: readonly History[],
  units: readonly UnitGiven[],
  question: Question,
  calendarOf: CalendarOf,
  days: AskedDays,
): OtherCalendar => {
  const all = histories.flatMap((history) => twice(history, calendarOf, days));
  const changedIn = new Map(all.map(({ was, changed }) => [was.id, changed]));
  const evaluated = (facts: readonly AssignmentFacts[], { unit, given }: UnitGiven) =>
    evaluationOf(unitFactsAt(facts, { unit }, question, given), question);
  const [factsWere, factsWouldBe] = [all.map(({ was }) => was), all.map(({ is }) => is)];
  const alternative = (unit: UnitGiven): Alternative => {
    const [before, after] = [evaluated(factsWere, unit), evaluated(factsWouldBe, unit)];
    const difference = withEvents(compareEvaluations(before, after), changedIn);
    const flips = before.proposedGrade !== after.proposedGrade;
    // The rules are the same: only what came, went or changed by itself can flip a grade.
    const own = difference.lines.filter(({ change }) => change !== 'shifted');
    const because = flips ? own.map(({ assignment }) => assignment) : [];
    return { unit: unit.unit, before, after, flips, difference, because };
  };
  return {
    units: units.map(alternative),
    moved: movedIn(all, question),
    unreached: all.filter(({ uncovered }) => uncovered).map(toldOf),
  };
};
