import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { compareEvaluations, exactly, fractionText, ruleSets, sum } from '@dondoc/evaluation-domain';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentFacts } from './assignment-facts.projection.ts';
import { factsKnownAt } from './known-at.ts';
import { unitEvaluationAt } from './unit-evaluation.ts';
import { evaluationOf, unitFactsAt } from './unit-facts.ts';

const by = { person: 'p-03', unit: 'mttq' };
const period = { from: '2026-01-01', to: '2026-12-31' };
const given = { generalCriteria: '80/3', disciplined: false } as const;
const scored = { unit: 'mttq', name: 'MTTQ' };

const onDay = (day: number, hour = 9): string =>
  new Date(Date.parse('2026-03-02T00:00:00+07:00') + day * 86_400_000 + hour * 3_600_000).toISOString();
const endOfDay = (day: number): string => onDay(day, 24);

/** What may become of an assignment; days are counted from its issue on, each step after the one before. */
const course = fc.record({
  issuedOn: fc.nat(20),
  due: fc.integer({ min: 3, max: 25 }),
  coefficient: fc.constantFrom(1, 1.2, 1.5, 2),
  corrected: fc.option(fc.constantFrom(1, 3)),
  extendedBy: fc.option(fc.integer({ min: 1, max: 10 })),
  /** Missed, and then given so many days more. */
  extendedAfterBy: fc.option(fc.integer({ min: 1, max: 10 })),
  submittedAfter: fc.option(fc.integer({ min: 1, max: 40 })),
  returned: fc.option(fc.integer({ min: 1, max: 5 })),
  accepted: fc.boolean(),
  excused: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

const lifeOf = (one: Course): readonly AssignmentPublished[] => {
  const { issuedOn, coefficient, corrected, extendedBy, submittedAfter, returned, accepted, excused } = one;
  const first = { at: endOfDay(issuedOn + one.due), text: null };
  const moved = { at: endOfDay(issuedOn + one.due + (extendedBy ?? 0)), text: null };
  const submit = (day: number, until: string): AssignmentPublished => ({
    type: 'dondoc.assignment.result-submitted.v1',
    data: { at: onDay(day), by, summary: 'x', evidence: [], late: onDay(day) >= until },
  });
  const handedIn = submittedAfter === null ? null : issuedOn + submittedAfter;
  const issued: AssignmentPublished = {
    type: 'dondoc.assignment.issued.v1',
    data: {
      at: onDay(issuedOn),
      title: 'x',
      source: null,
      leadUnit: 'mttq',
      cooperatingUnits: [],
      issuedBy: by,
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'normal',
      coefficient,
      recurrence: null,
      deadline: first,
    },
  };
  const life: AssignmentPublished[] = [issued];
  if (corrected !== null)
    life.push({
      type: 'dondoc.assignment.corrected.v1',
      data: { at: onDay(issuedOn, 10), by, changes: { coefficient: corrected }, before: {}, reason: 'x' },
    });
  if (extendedBy !== null)
    life.push({
      type: 'dondoc.assignment.extension-granted.v1',
      data: { at: onDay(issuedOn, 11), by, deadline: moved, previousDeadline: first, count: 1, late: false },
    });
  const missedOn = issuedOn + one.due + (extendedBy ?? 0);
  const wasMissed = handedIn === null || handedIn > missedOn;
  const more = wasMissed && one.extendedAfterBy !== null ? one.extendedAfterBy + 1 : 0;
  const until = { at: endOfDay(missedOn + more), text: null };
  if (more > 0) {
    const data = { by, deadline: until, previousDeadline: moved, count: 1, late: true };
    life.push({ type: 'dondoc.assignment.deadline-missed.v1', data: { at: moved.at, dueAt: moved.at } });
    life.push({
      type: 'dondoc.assignment.extension-granted.v1',
      data: { at: onDay(missedOn + 1, 8), ...data },
    });
  }
  if (handedIn !== null) life.push(submit(handedIn, until.at));
  if (handedIn !== null && returned !== null) {
    const renewed = { at: endOfDay(handedIn + returned + 1), text: null };
    const data = { at: onDay(handedIn, 10), by, reason: 'x', deadline: renewed };
    life.push({ type: 'dondoc.assignment.result-returned.v1', data });
    life.push(submit(handedIn + returned, renewed.at));
  }
  if (handedIn !== null && accepted)
    life.push({
      type: 'dondoc.assignment.result-accepted.v1',
      data: { at: onDay(handedIn + (returned ?? 0), 11), by, beyondRequirement: null, quality: 'good' },
    });
  if (excused)
    life.push({
      type: 'dondoc.assignment.objective-cause-confirmed.v1',
      data: { at: onDay(issuedOn + 50), by, cause: 'Bão', document: '5-TB' },
    });
  return life;
};

const logOf = (courses: readonly Course[]): readonly Recorded<AssignmentPublished>[] =>
  courses
    .flatMap((one, place) => lifeOf(one).map((event, version) => ({ event, place, version: version + 1 })))
    .toSorted((a, b) => Date.parse(a.event.data.at) - Date.parse(b.event.data.at))
    .map(({ event, place, version }, index) => ({
      ...event,
      id: `e-${place}-${version}`,
      tenant: 'phuong',
      stream: `assignment/a-${place}`,
      version,
      schemaVersion: 1,
      metadata: {
        actor: 'p',
        commandId: `c-${index}`,
        causationId: 'c',
        correlationId: 'c',
        recordedAt: event.data.at,
      },
      global: { transactionId: '9', position: String(index) },
      previousHash: '0',
      hash: 'h',
    }));

const log = fc.array(course, { minLength: 1, maxLength: 5 }).map(logOf);
const rules = fc.constantFrom(...ruleSets);
const instant = fc.nat(80).map((day) => onDay(day, 12));
const factsOf = (events: readonly Recorded<AssignmentPublished>[]) => [
  ...project(assignmentFacts, events).values(),
];
const evaluated = (
  events: readonly Recorded<AssignmentPublished>[],
  asOf: string,
  ruleSet: (typeof ruleSets)[number],
) => unitEvaluationAt(factsOf(events), scored, { asOf, period, ruleSet, rulesHash: 'a1' }, given);

describe('Whatever happened', () => {
  it('removing one cited event changes the line that cites it, and no other', () =>
    fc.assert(
      fc.property(log, instant, rules, fc.nat(), (events, asOf, ruleSet, chosen) => {
        const question = { asOf, period, ruleSet };
        const whole = evaluated(events, asOf, ruleSet);
        const cited = whole.lines.flatMap((line) => line.events.map(({ id }) => ({ line, id })));
        fc.pre(cited.length > 0);
        const { line, id } = cited[chosen % cited.length] ?? { line: whole.lines[0], id: '' };
        const without = events.filter((event) => event.id !== id);
        const rest = evaluated(without, asOf, ruleSet);
        const own = rest.lines.find(({ assignment }) => assignment === line?.assignment);
        expect(own?.events ?? []).not.toContainEqual(expect.objectContaining({ id }));
        expect(own).not.toEqual(line);

        const numbersOf = (some: typeof events) =>
          evaluationOf(unitFactsAt(factsOf(some), scored, question, given), question);
        const { lines } = compareEvaluations(numbersOf(events), numbersOf(without));
        expect(
          lines.filter(({ change }) => change !== 'shifted').map(({ assignment }) => assignment),
        ).toEqual(
          lines.some(({ assignment, change }) => assignment === line?.assignment && change !== 'shifted')
            ? [line?.assignment]
            : [],
        );
        // What the others bring in per weight is the same; where the weight stays, so is every word and point.
        if (own?.weight === line?.weight)
          expect(
            rest.lines.filter((other) => other !== own).map(({ points, ...other }) => [points.exact, other]),
          ).toEqual(
            whole.lines
              .filter((other) => other !== line)
              .map(({ points, ...other }) => [points.exact, other]),
          );
      }),
      { numRuns: 200 },
    ));

  it('as of today, by all that is known today, equals live', () =>
    fc.assert(
      fc.property(log, rules, (events, ruleSet) => {
        const today = onDay(120);
        const question = { asOf: today, period, ruleSet, rulesHash: 'a1' };
        expect(unitEvaluationAt(factsKnownAt(events, today), scored, question, given)).toEqual(
          evaluated(events, today, ruleSet),
        );
      }),
    ));

  it('what comes later changes nothing of what was true', () =>
    fc.assert(
      fc.property(log, instant, rules, (events, asOf, ruleSet) => {
        const byThen = events.filter(({ data }) => Date.parse(data.at) <= Date.parse(asOf));
        expect(evaluated(events, asOf, ruleSet)).toEqual(evaluated(byThen, asOf, ruleSet));
      }),
    ));

  it('lines add up to the results, exactly', () =>
    fc.assert(
      fc.property(log, instant, rules, (events, asOf, ruleSet) => {
        const { score, lines } = evaluated(events, asOf, ruleSet);
        expect(fractionText(sum(lines.map(({ points }) => exactly(points.exact))))).toBe(
          score?.results.exact ?? '0',
        );
      }),
    ));

  it('an assignment is late as often as it was handed in late, or was given more time once it had been missed', () =>
    fc.assert(
      fc.property(log, instant, (events, asOf) => {
        const isLate = (event: (typeof events)[number]): boolean =>
          (event.type === 'dondoc.assignment.result-submitted.v1' ||
            event.type === 'dondoc.assignment.extension-granted.v1') &&
          event.data.late &&
          Date.parse(event.data.at) <= Date.parse(asOf);
        const { whole } = unitFactsAt(factsOf(events), scored, { asOf, period }, given);
        for (const { id, lateOccurrences } of whole.assignments)
          expect(lateOccurrences).toBe(
            events.filter((event) => event.stream === `assignment/${id}` && isLate(event)).length,
          );
      }),
    ));

  it('handing in earlier never lowers the results, once all is over', () =>
    fc.assert(
      fc.property(
        fc.array(course, { maxLength: 4 }),
        course,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        rules,
        (others, own, one, other, ruleSet) => {
          const results = (submittedAfter: number) =>
            exactly(
              evaluated(logOf([...others, { ...own, submittedAfter }]), onDay(120), ruleSet).score?.results
                .exact ?? 'none',
            );
          const [earlier, later] = [results(Math.min(one, other)), results(Math.max(one, other))];
          expect(earlier.numerator * later.denominator >= later.numerator * earlier.denominator).toBe(true);
        },
      ),
    ));
});
