import { assignmentPublishedSchema, type AssignmentPublished } from '@dondoc/assignments-contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentCard } from './assignment-card.projection.ts';
import type { AssignmentCard } from './assignment-card.ts';
import { by, cardAfter, issued, recorded } from './spec/published.example.ts';

const instant = fc
  .integer({ min: 0, max: 20_000 })
  .map((minutes) => new Date(Date.parse(issued.data.at) + minutes * 60_000).toISOString());
const deadline = instant.map((at) => ({ at, text: null }));
const unit = fc.constantFrom('mttq', 'van-phong', 'ban-xay-dung-dang');
const words = fc.constant('x');

/** What any message could say; each takes of it what its contract names. */
const said = fc.record({
  ...{ at: instant, dueAt: instant, since: instant, from: instant, ruleBy: instant },
  ...{
    by: fc.constant(by),
    to: fc.constant({ unit: 'mttq', person: null }),
    unit,
    toUnit: unit,
    fromUnit: unit,
    acceptingUnit: unit,
  },
  ...{
    title: words,
    reason: words,
    what: words,
    because: words,
    calendar: words,
    period: words,
    note: words,
  },
  ...{ result: words, summary: words, stage: words, condition: words, authority: words, document: words },
  ...{
    cause: words,
    slow: fc.constant(null),
    remedy: fc.constant(null),
    beyondRequirement: fc.constant(null),
  },
  deadline: deadline,
  previousDeadline: deadline,
  late: fc.boolean(),
  percent: fc.nat(100),
  level: fc.integer({ min: 1, max: 4 }),
  count: fc.integer({ min: 1, max: 9 }),
  evidence: fc.constant([{ title: 'a', reference: 'b' }]),
  reviewOn: fc.constant('2026-03-20'),
  answer: fc.constant('press-on'),
  changes: fc.record({ title: fc.constantFrom('a', 'b'), coefficient: fc.constantFrom(1, 2.5) }),
  before: fc.constant({}),
  child: fc.constantFrom('gv-1', 'gv-2', 'gv-3'),
  outcome: fc.constantFrom('completed', 'cancelled'),
  terms: fc.constant({ ...issued.data, leadUnit: 'mttq' }),
});

const fault = 'dondoc.assignment.system-fault-recorded.v1';
const types = assignmentPublishedSchema.options
  .map(({ shape }) => shape.type.value)
  .filter((type) => type !== issued.type);

/** Any message after the issue: a read model takes them as the log has them and asks no questions. */
const message: fc.Arbitrary<AssignmentPublished> = fc
  .tuple(fc.constantFrom(...types), said)
  .map(([type, data]) =>
    assignmentPublishedSchema.parse({ type, data: type === fault ? { ...data, to: data.dueAt } : data }),
  );
const life = fc.array(message, { maxLength: 30 }).map((rest) => [issued, ...rest]);

const holds = (check: (events: readonly AssignmentPublished[]) => void): void =>
  fc.assert(fc.property(life, (events) => void check(events)));

/** As the projector does: one message at a time, the card kept as JSON in between. */
const builtUp = (events: readonly AssignmentPublished[]): AssignmentCard | null =>
  recorded(events).reduce<AssignmentCard | null>((card, one) => {
    const next = assignmentCard.evolve(card, one);
    return next && (JSON.parse(JSON.stringify(next)) as AssignmentCard);
  }, null);

describe('The card of any life', () => {
  it('is the same rebuilt from zero as built message by message', () =>
    holds((events) => expect(cardAfter(...events)).toStrictEqual(builtUp(events))));

  it('keeps every deadline, each with what ended it', () =>
    holds((events) => {
      const card = cardAfter(...events);
      expect(card?.deadlineHistory.map((past) => past.deadline)).toEqual(card?.earlierDeadlines);
      for (const { endedBy } of card?.deadlineHistory ?? [])
        expect(events[endedBy.version - 1]?.type).toBe(endedBy.type);
    }));

  it('has one part a unit, and as many open children as have not ended', () =>
    holds((events) => {
      const { parts, children, openChildren } = cardAfter(...events) ?? { parts: [], children: [] };
      expect(new Set(parts.map((part) => part.unit)).size).toBe(parts.length);
      expect(children.filter(({ outcome }) => outcome === null)).toHaveLength(openChildren ?? 0);
    }));
});
