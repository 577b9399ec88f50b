import { createHash, randomUUID } from 'node:crypto';
import { publishedAssignmentEvent, publishedDutyEvent } from '@dondoc/assignments-application';
import {
  assignmentDecider,
  assignmentStream,
  dutyDecider,
  dutyStream,
  type AssignmentCommand,
  type AssignmentEvent,
  type DutyCommand,
  type DutyEvent,
} from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentFollower } from './assignment-follower.ts';

const tenant = 'ward-1';
const at = '2026-03-02T09:00:00+07:00';
const office = { person: 'p-01', unit: 'office' };
const doer = { person: 'p-02', unit: 'unit-1' };
const deadline = { at: '2026-04-01T00:00:00+07:00', text: null };
const calendar = 'vietnam-public-2026+1';
const terms = {
  title: 'Báo cáo tháng 3',
  leadUnit: doer.unit,
  cooperatingUnits: [],
  acceptingUnit: office.unit,
  urgency: 'normal',
  coefficient: 1,
} as const;
const context = (commandId: string) => ({
  tenant,
  actor: 'p-01',
  commandId,
  causationId: commandId,
  correlationId: 'request-1',
});

let store: EventStore;
let follow: ReturnType<typeof assignmentFollower>;

const eventsOf = (assignmentId: string) =>
  store.readStream<AssignmentEvent>(tenant, assignmentStream(assignmentId));

/** Carries a command out and answers with its last event as it is published. */
const assignment = async (id: string, command: AssignmentCommand): Promise<Recorded> => {
  const handled = await handleWith(store, assignmentDecider)(
    assignmentStream(id),
    command,
    context(randomUUID()),
  );
  const event = handled.outcome === 'done' ? handled.events.at(-1) : undefined;
  if (!event) throw new Error(JSON.stringify(handled));
  return { ...event, ...publishedAssignmentEvent(event) };
};

const duty = async (id: string, command: DutyCommand): Promise<Recorded> => {
  const handled = await handleWith(store, dutyDecider)(dutyStream(id), command, context(randomUUID()));
  const event = handled.outcome === 'done' ? handled.events.at(-1) : undefined;
  if (!event) throw new Error(JSON.stringify(handled));
  return { ...event, ...publishedDutyEvent(event as DutyEvent) };
};

const issue = (parent: string | null): AssignmentCommand => ({
  type: 'IssueAssignment',
  data: { ...terms, at, issuedBy: office, source: null, recurrence: null, deadline, parent },
});

beforeEach(() => {
  store = inMemoryEventStore({
    now: () => new Date(at),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  follow = assignmentFollower(store);
});

describe('The occurrence of a duty', () => {
  it('becomes an assignment of its own, once', async () => {
    await duty('kh-1-2', {
      type: 'RegisterDuty',
      data: {
        at,
        by: office,
        terms: { ...terms, source: null },
        recurrence: 'monthly',
        from: '2026-03-02',
        until: '2026-12-31',
      },
    });
    const issued = await duty('kh-1-2', {
      type: 'IssueOccurrence',
      data: { at, duty: 'kh-1-2', period: '2026-03' },
    });
    await follow(issued);
    await follow(issued);
    const [first, ...rest] = await eventsOf('kh-1-2-2026-03');
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      type: 'AssignmentIssued',
      data: {
        issuedBy: office,
        deadline: { ...deadline, calendar },
        occurrence: { duty: 'kh-1-2', period: '2026-03' },
      },
      metadata: { causationId: issued.id, correlationId: 'request-1' },
    });
  });
});

describe('An assignment that is divided', () => {
  const child: AssignmentCommand = {
    type: 'IssueChild',
    data: { at, by: office, child: 'a-2', terms: { ...terms, deadline } },
  };

  it('has its part issued as an assignment, and hears of its end', async () => {
    await assignment('a-1', issue(null));
    await follow(await assignment('a-1', child));
    expect(await eventsOf('a-2')).toMatchObject([{ type: 'AssignmentIssued', data: { parent: 'a-1' } }]);
    await follow(
      await assignment('a-2', {
        type: 'Cancel',
        data: { at, by: office, reason: 'Trùng', authority: '3-TB/ĐU' },
      }),
    );
    expect((await eventsOf('a-1')).at(-1)).toMatchObject({
      type: 'ChildFinished',
      data: { child: 'a-2', outcome: 'cancelled' },
    });
  });
});

describe('An assignment that is part of nothing', () => {
  it('tells nobody of its end', async () => {
    await assignment('a-1', issue(null));
    await follow(
      await assignment('a-1', {
        type: 'Cancel',
        data: { at, by: office, reason: 'Trùng', authority: '3-TB/ĐU' },
      }),
    );
    expect(await eventsOf('a-1')).toHaveLength(2);
  });
});
