import { publishedRatingEvent } from '@dondoc/evaluation-application';
import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingCard } from '@dondoc/evaluation-projections';
import {
  ratingDecider,
  type RatingCommand,
  type RatingEvent,
  type RatingState,
} from '@dondoc/evaluation-rating';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../organisation/organisation.schema.ts';
import {
  aRating,
  decidedRating,
  finalRating,
  objectedRating,
  proposedRating,
} from '../../testing/a-rating.ts';
import { allowedSteps, mainStep } from './allowed-steps.ts';
import { noObstacle, specimens, steps, type Step } from './rating-specimens.ts';
import { stateOf } from './rating-state.ts';
import { waitingFor } from './waiting.ts';

const at = '2026-12-12T08:00:00+07:00';
const windowEnd = '2026-12-23T00:00:00+07:00';
const afterWindow = '2026-12-24T08:00:00+07:00';
const rated = 'ban-xay-dung-dang';
const deciding = 'ban-thuong-vu';

const standings = [
  {},
  { post: 'head' },
  { post: 'deputy' },
  { post: 'officer' },
  { post: 'deputy', onBehalfOf: 'nguoi-09' },
] as const;
const people: readonly Person[] = [rated, deciding, 'mttq'].flatMap((unit) =>
  standings.map((standing, index) => ({
    person: `nguoi-${unit}-${index}`,
    unit,
    unitName: unit,
    role: unit === deciding ? ('leader' as const) : ('unit-head' as const),
    displayName: unit,
    ...standing,
  })),
);

const openedAs = (subject: RatingView['subject'], objectionWorkingDays: number | null): RatingEvent => {
  const { unit, period, deadlines, rules, bounds, opened } = aRating;
  return {
    type: 'RatingOpened',
    data: {
      ...opened,
      unit,
      subject,
      period,
      deadlines,
      rules,
      bounds: { ...bounds, objectionWorkingDays, ...(subject.kind === 'head' && { leaderCriteria: true }) },
    },
  };
};

type Life = Readonly<{ state: RatingState; card: RatingView | null; version: number }>;

const recorded = (event: RatingEvent, version: number): Parameters<typeof ratingCard.evolve>[1] => ({
  ...publishedRatingEvent(event),
  id: `e-${version}`,
  tenant: 'phuong-hoa-sen',
  stream: `rating/${aRating.id}`,
  version,
  schemaVersion: 1,
  metadata: { actor: 'x', commandId: 'x', causationId: 'x', correlationId: 'x', recordedAt: at },
  global: { transactionId: '1', position: '1' },
  previousHash: '',
  hash: '',
});
const lived = ({ state, card, version }: Life, event: RatingEvent): Life => ({
  state: ratingDecider.evolve(state, event),
  card: ratingCard.evolve(card, recorded(event, version + 1)),
  version: version + 1,
});
const born = (event: RatingEvent): Life =>
  lived({ state: ratingDecider.initialState(), card: null, version: 0 }, event);

const eventsOf = (command: RatingCommand, state: RatingState): readonly RatingEvent[] => {
  const decision = ratingDecider.decide(command, state);
  return decision.outcome === 'accepted' ? decision.events : [];
};

const viewOf = ({ card }: Life): RatingView => card ?? aRating;

/** What the decider would do on the log itself, not on what the page reads of it. */
const truth = (life: Life, by: Person, when: string): readonly Step[] =>
  steps.filter(
    (step) =>
      (step !== 'propose' || by.role === 'leader') &&
      specimens[step]({ at: when, by, view: viewOf(life) }).some(
        (command) => eventsOf(command, life.state).length > 0,
      ),
  );

/** As the server adds it: the end of the window by the calendar, and points that are given at times. */
const asOnServer = (command: RatingCommand, life: Life, day: number): RatingCommand => {
  const hasWindow = viewOf(life).bounds.objectionWorkingDays !== null;
  if (command.type === 'DecideGrade')
    return {
      ...command,
      data: { ...command.data, objectUntil: hasWindow ? windowEnd : null, facts: noObstacle },
    };
  if (command.type !== 'GiveGeneralCriteria' || day % 2 === 0) return command;
  const criteria = command.data.criteria.map(({ code }) => ({ code, points: 4, evidence: 'x', cause: null }));
  return { ...command, data: { ...command.data, criteria } };
};

/** Objections to lines of each kind. */
const lineAt = (command: RatingCommand, day: number): RatingCommand =>
  command.type === 'ObjectToLine' && day % 3 === 0
    ? { ...command, data: { ...command.data, line: { kind: 'criterion', id: `criterion-${(day % 6) + 1}` } } }
    : command;

type Taken = Readonly<{ who: number; what: number; day: number }>;
const ending: readonly Step[] = ['finalise'];

const taken = (life: Life, { who, what, day }: Taken): Life => {
  const by = people[who];
  if (!by) return life;
  const when = day % 5 === 0 ? afterWindow : at;
  const possible = truth(life, by, when).filter((step) => day % 3 === 0 || !ending.includes(step));
  const step = possible[what % Math.max(possible.length, 1)];
  if (!step) return life;
  const [command] = specimens[step]({ at: when, by, view: viewOf(life) });
  if (!command) return life;
  return eventsOf(lineAt(asOnServer(command, life, day), day), life.state).reduce(lived, life);
};

const someSteps = fc.array(
  fc.record({
    // The heads of both units, mostly: nobody else moves anything.
    who: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(1, 6) }, fc.nat(people.length - 1)),
    what: fc.nat(steps.length - 1),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { maxLength: 40, size: 'max' },
);
const begun = fc
  .record({ ofHead: fc.boolean(), days: fc.constantFrom(null, 7) })
  .map(({ ofHead, days }) =>
    born(openedAs(ofHead ? { kind: 'head', person: `nguoi-${rated}-0` } : { kind: 'unit' }, days)),
  );

describe('What the page offers', () => {
  it('is what the domain would do for that post of that unit, whatever has happened', () => {
    const offered = new Set<string>();
    fc.assert(
      fc.property(begun, someSteps, (start, some) => {
        const life = some.reduce(taken, start);
        for (const by of people)
          for (const when of [at, afterWindow]) {
            const allowed = allowedSteps(viewOf(life), by, when);
            for (const step of allowed) offered.add(step);
            expect(allowed).toEqual(truth(life, by, when));
          }
      }),
      { numRuns: 200, seed: 5 },
    );
    expect([...offered].sort()).toEqual([...steps].sort());
  });

  it('is asked of the state that the events make, but for what only refuses a wording', () =>
    fc.assert(
      fc.property(begun, someSteps, (start, some) => {
        const { state, ...life } = some.reduce(taken, start);
        const blank = { causes: [], reminded: [] };
        expect({ ...stateOf(viewOf({ state, ...life })), ...blank }).toEqual({ ...state, ...blank });
      }),
      { numRuns: 200, seed: 6 },
    ));
});

const person = (unit: string, role: Person['role']): Person => ({
  person: `nguoi-${unit}`,
  unit,
  unitName: unit,
  role,
  post: 'head',
  displayName: unit,
});
const leader = person(deciding, 'leader');
const head = person(rated, 'unit-head');

describe('What stands open first', () => {
  const first = (view: RatingView, who: Person) =>
    mainStep(allowedSteps(view, who, at), waitingFor(view, at).what);

  it.each([
    ['just opened', aRating, head, 'self-assess'],
    ['proposed', proposedRating, leader, 'decide'],
    ['objected to', objectedRating, leader, 'uphold-objection'],
    ['decided without a window', decidedRating, leader, 'finalise'],
  ] as const)('of a rating %s is what is waited for', (_, view, who, step) =>
    expect(first(view, who)).toBe(step),
  );

  it('is nothing in a rating of oneself, whoever opened it', () => {
    const subject = { kind: 'head', person: leader.person } as const;
    expect(allowedSteps({ ...finalRating, subject }, leader, at)).toEqual([]);
    expect(allowedSteps({ ...decidedRating, subject }, leader, at)).not.toContain('finalise');
    expect(allowedSteps({ ...proposedRating, unit: deciding }, leader, at)).toEqual(['self-assess']);
  });

  it('is nothing where another’s move it is, or nobody’s', () => {
    expect(first(aRating, leader)).toBeNull();
    expect(first(finalRating, leader)).toBeNull();
    expect(allowedSteps(finalRating, leader, at)).toEqual(['correct']);
  });
});
