import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentView } from '@dondoc/assignments-contracts';
import {
  assignmentDecider,
  type Actor,
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentState,
} from '@dondoc/assignments-domain';
import { assignmentCard, type AssignmentCard } from '@dondoc/assignments-projections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../testing/assignment-view.ts';
import { allowedActions, splitActions, waitingFor } from './allowed-actions.ts';
import { reachedBy } from './escalation-chain.ts';
import { actions, specimens, type Action } from './specimens.ts';

const lead = 'ban-xay-dung-dang';
const accepting = 'ban-thuong-vu';
const cooperating = 'van-phong';
const at = '2026-03-02T08:00:00+07:00';

const issued: AssignmentEvent = {
  type: 'AssignmentIssued',
  data: {
    at,
    title: 'Mở chuyên mục',
    source: null,
    leadUnit: lead,
    cooperatingUnits: [cooperating],
    issuedBy: { person: 'nguoi-02', unit: accepting },
    acceptingUnit: accepting,
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: '2026-03-10T00:00:00+07:00', text: null },
  },
};

const standings = [
  {},
  { post: 'head' },
  { post: 'deputy' },
  { post: 'officer' },
  { post: 'deputy', onBehalfOf: 'nguoi-09' },
] as const;
const people: readonly Actor[] = [lead, accepting, cooperating, 'mttq'].flatMap((unit) =>
  standings.map((standing) => ({ person: 'nguoi-01', unit, ...standing })),
);

/** The log of one assignment, the state behind it, and the card that a page reads. */
type Life = Readonly<{
  state: AssignmentState;
  card: AssignmentCard | null;
  events: readonly AssignmentEvent[];
}>;

const recorded = (event: AssignmentEvent, version: number): Parameters<typeof assignmentCard.evolve>[1] => ({
  ...publishedAssignmentEvent(event),
  id: `e-${version}`,
  tenant: 'phuong-hoa-sen',
  stream: 'assignment/nv-01',
  version,
  schemaVersion: 1,
  metadata: { actor: 'x', commandId: 'x', causationId: 'x', correlationId: 'x', recordedAt: event.data.at },
  global: { transactionId: '1', position: '1' },
  previousHash: '',
  hash: '',
});

const lived = ({ state, card, events }: Life, event: AssignmentEvent): Life => ({
  state: assignmentDecider.evolve(state, event),
  card: assignmentCard.evolve(card, recorded(event, events.length + 1)),
  events: [...events, event],
});
const born = lived({ state: assignmentDecider.initialState(), card: null, events: [] }, issued);

const viewOf = ({ card }: Life): AssignmentView => ({ ...anAssignment, ...card, shownAt: at });
const timelineOf = ({ events }: Life) =>
  events.map((event, index) => ({ ...publishedAssignmentEvent(event), version: index + 1 }));
const reachedIn = (life: Life) => reachedBy(life.card?.escalatedTo ?? 0, timelineOf(life));

const has = (command: AssignmentCommand, state: AssignmentState): readonly AssignmentEvent[] => {
  const decision = assignmentDecider.decide(command, state);
  return decision.outcome === 'accepted' ? decision.events : [];
};

/** What the decider would do on the log itself, not on what the page reads of it. */
const truth = (life: Life, by: Actor) =>
  actions.filter((action) =>
    specimens[action]({
      at,
      by,
      view: viewOf(life),
      later: '9999-12-31T00:00:00+07:00',
      newcomer: 'x',
    }).some((command) => has(command, life.state).length > 0),
  );

const ending: readonly Action[] = ['cancel', 'accept-result'];

type Step = Readonly<{ who: number; what: number; day: number; escalate: boolean }>;

/** One of the things that somebody can do, after a timer perhaps; what would end it all only now and then. */
const stepped = (life: Life, { who, what, day, escalate }: Step): Life => {
  const by = people[who];
  if (!by) return life;
  const possible = truth(life, by).filter((action) => day % 7 === 0 || !ending.includes(action));
  const action = possible[what % Math.max(possible.length, 1)];
  if (!action) return life;
  const view = viewOf(life);
  const later = `2026-04-${String(day).padStart(2, '0')}T00:00:00+07:00`;
  const tried = specimens[action]({ at, by, view, later, newcomer: cooperating });
  const dueAt = view.deadline?.at;
  const rung: readonly AssignmentCommand[] =
    escalate && dueAt !== undefined
      ? [
          { type: 'MarkOverdue', data: { at: dueAt, dueAt } },
          { type: 'Escalate', data: { at: dueAt, level: 1, dueAt, to: { unit: accepting, person: null } } },
        ]
      : [];
  return [...rung, ...tried].reduce((now, command) => has(command, now.state).reduce(lived, now), life);
};

const step = fc.record({
  who: fc.nat(people.length - 1),
  what: fc.nat(actions.length - 1),
  day: fc.integer({ min: 1, max: 28 }),
  escalate: fc.boolean(),
});

describe('What the page offers', () => {
  it('is what the domain would do for that post of that unit, whatever has happened', () => {
    const offered = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const life = steps.reduce(stepped, born);
        for (const by of people) {
          const allowed = allowedActions(viewOf(life), by, reachedIn(life));
          for (const action of allowed) offered.add(action);
          expect(allowed).toEqual(truth(life, by));
        }
      }),
      { numRuns: 300, seed: 9 },
    );
    expect([...offered].sort()).toEqual([...actions].sort());
  });
});

const acknowledged: AssignmentView = { ...anAssignment, cooperatingUnits: [cooperating] };
const head = (unit: string): Actor => ({ person: 'nguoi-01', unit, post: 'head' });
const split = (view: AssignmentView, unit: string) =>
  splitActions(allowedActions(view, head(unit)), view, null);

describe('What stands out', () => {
  it('is the work itself for the unit that leads it', () =>
    expect(split(acknowledged, lead).main).toEqual(['submit-result', 'report-progress']));

  it('is nothing for who issued it while the unit works; much may be done', () => {
    const { main, others } = split(acknowledged, accepting);
    expect(main).toEqual([]);
    expect(others).toContain('cancel');
    expect(others).toContain('set-deadline');
  });

  it('is the deadline where there is none', () =>
    expect(split({ ...acknowledged, deadline: null }, accepting).main).toEqual(['set-deadline']));

  it('is the ruling where an extension is asked for', () =>
    expect(split({ ...acknowledged, extensionRequested: anAssignment.deadline }, accepting).main).toEqual([
      'rule-on-extension',
    ]));

  it('is another unit where a decline was upheld', () => {
    const decline = { at, reason: 'x', ruleBy: null, upheldAt: at };
    expect(split({ ...acknowledged, decline }, accepting).main).toEqual(['reassign']);
  });

  it('is an escalation until it is answered', () => {
    const escalated = { ...acknowledged, escalatedTo: 1 };
    const mainWhen = (answered: boolean) => {
      const reached = { unit: accepting, answered };
      return splitActions(allowedActions(escalated, head(accepting), reached), escalated, reached);
    };
    expect(mainWhen(false).main).toEqual(['answer-escalation']);
    expect(mainWhen(true).others).toContain('answer-escalation');
  });
});

describe('Those who can do nothing', () => {
  const decline = { at, reason: '', ruleBy: null, upheldAt: null };
  const suspension = { at, condition: '', authority: '', reviewOn: '2026-03-20' };
  it.each([
    ['waiting to be acknowledged', { acknowledgedAt: null }, { what: 'acknowledgement', unit: lead }],
    ['in progress', {}, { what: 'work', unit: lead }],
    ['submitted', { submittedAt: at }, { what: 'acceptance', unit: accepting }],
    ['completed', { submittedAt: at, acceptedAt: at }, { what: 'completed', unit: lead }],
    ['declined', { decline }, { what: 'ruling', unit: accepting }],
    [
      'declined with right',
      { decline: { ...decline, upheldAt: at } },
      { what: 'reassignment', unit: accepting },
    ],
    ['suspended', { suspension }, { what: 'suspended', unit: accepting }],
    ['cancelled', { cancelledAt: at }, { what: 'cancelled', unit: accepting }],
  ] as const)('see whose move it is when it is %s', (_, facts, waiting) =>
    expect(waitingFor({ ...anAssignment, ...facts })).toEqual(waiting),
  );
});
