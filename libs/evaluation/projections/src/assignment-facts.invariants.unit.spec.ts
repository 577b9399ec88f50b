import { assignmentPublishedSchema, type AssignmentPublished } from '@dondoc/assignments-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentFacts } from './assignment-facts.projection.ts';
import type { AssignmentFacts } from './assignment-facts.ts';
import { factsAt } from './facts-at.ts';

const issuedAt = '2026-03-02T09:00:00+07:00';
const by = { person: 'p-03', unit: 'mttq' };
const unit = fc.constantFrom('mttq', 'van-phong');
const instant = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.parse(issuedAt) + days * 86_400_000).toISOString());
const deadline = instant.map((at) => ({ at, text: null }));
const words = fc.constant('x');

/** What any message that evaluation reads could say; each takes of it what its contract names. */
const said = fc.record({
  ...{
    at: instant,
    dueAt: instant,
    ruleBy: instant,
    by: fc.constant(by),
    unit,
    toUnit: unit,
    fromUnit: unit,
  },
  ...{ reason: words, because: words, calendar: words, summary: words, condition: words, authority: words },
  ...{ document: words, cause: words, beyondRequirement: fc.constant(null) },
  deadline,
  previousDeadline: deadline,
  late: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
  evidence: fc.constant([]),
  reviewOn: fc.constant('2026-03-20'),
  changes: fc.record({ title: fc.constantFrom('a', 'b'), coefficient: fc.constantFrom(1, 2.5) }),
  before: fc.constant({}),
});

const issued: AssignmentPublished = {
  type: 'dondoc.assignment.issued.v1',
  data: {
    at: issuedAt,
    title: 'a',
    source: null,
    leadUnit: 'mttq',
    cooperatingUnits: [],
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: '2026-03-14T00:00:00+07:00', text: null },
  },
};
const message = fc
  .tuple(fc.constantFrom(...assignmentFacts.handles.filter((type) => type !== issued.type)), said)
  .map(([type, data]) => assignmentPublishedSchema.parse({ type, data }));
const life = fc.array(message, { maxLength: 25 }).map((rest) => [issued, ...rest]);

const recorded = (event: AssignmentPublished, index: number): Recorded<AssignmentPublished> => ({
  ...event,
  id: `e-${index + 1}`,
  tenant: 'phuong-hoa-sen',
  stream: 'assignment/a-1',
  version: index + 1,
  schemaVersion: 1,
  metadata: {
    actor: 'p',
    commandId: `c-${index}`,
    causationId: 'c',
    correlationId: 'c',
    recordedAt: issuedAt,
  },
  global: { transactionId: '1', position: String(index) },
  previousHash: '0',
  hash: 'h',
});

const rebuilt = (events: readonly AssignmentPublished[]): AssignmentFacts | undefined =>
  project(assignmentFacts, events.map(recorded)).get('a-1');

/** As the projector does: one message at a time, the document kept as JSON in between. */
const builtUp = (events: readonly AssignmentPublished[]): AssignmentFacts | null =>
  events.map(recorded).reduce<AssignmentFacts | null>((facts, one) => {
    const next = assignmentFacts.evolve(facts, one);
    return next && (JSON.parse(JSON.stringify(next)) as AssignmentFacts);
  }, null);

describe('The facts of any life', () => {
  it('are the same rebuilt from zero as built message by message', () =>
    fc.assert(
      fc.property(life, (events) => {
        expect(rebuilt(events)).toStrictEqual(builtUp(events));
      }),
    ));

  it('have a coefficient that was issued or corrected, at any instant', () =>
    fc.assert(
      fc.property(life, instant, unit, (events, asOf, asked) => {
        const facts = rebuilt(events);
        const year = { from: '2026-01-01', to: '2026-12-31' };
        const fact = facts ? factsAt(facts, asked, asOf, year) : null;
        expect([1, 2.5]).toContain(fact?.coefficient ?? 1);
      }),
    ));
});
