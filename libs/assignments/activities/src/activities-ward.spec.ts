import { createHash } from 'node:crypto';
import {
  assignmentDecider,
  defaultLadderPolicy,
  type AfterWorkingDays,
  type AssignmentCommand,
  type AssignmentEvent,
  type Instant,
  type Stage,
} from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { expect } from 'vitest';
import { assignmentActivities } from './assignment.activities.ts';

export const tenant = 'ward-1';
const assignmentId = 'a-1';
export const stream = `assignment/${assignmentId}`;
export const issuedAt = '2026-03-02T09:00:00+07:00';
export const dueAt = '2026-04-01T00:00:00+07:00';
export const sevenDaysBefore = '2026-03-24T17:00:00.000Z';
export const doer = { person: 'p-1', unit: 'unit-1' };
export const office = { person: 'p-2', unit: 'office' };
export const ref = { tenant, assignmentId };
export const firstReminder: Stage = { kind: 'remind', at: sevenDaysBefore, stage: '7-days-before', dueAt };

const heads: Readonly<Record<string, string>> = { 'unit-1': 'p-head', 'ban-xay-dung-dang': 'p-board' };
const above: Readonly<Record<string, string>> = { 'unit-1': 'board-1' };
const afterDays = (from: Instant, days: number): Instant =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString();

let ids = 0;
let store: EventStore;

export const activitiesAt = (
  now: Instant,
  over: EventStore = store,
  afterWorkingDays: AfterWorkingDays = afterDays,
  jitterSeconds = 0,
  changedAt: Instant = issuedAt,
) =>
  assignmentActivities({
    store: over,
    changedAt,
    policy: { ...defaultLadderPolicy, jitter: { seconds: jitterSeconds, standing: 'setting' } },
    afterWorkingDays,
    afterWorkingHours: (from, hours) => afterDays(from, hours / 24),
    unitAbove: async (_, unit) => above[unit] ?? null,
    headOf: async (_, unit) => heads[unit] ?? null,
    now: () => now,
  });

export const given = async (...commands: readonly AssignmentCommand[]): Promise<void> => {
  for (const command of commands) {
    const commandId = `given-${(ids += 1)}`;
    const context = { tenant, actor: 'p-2', commandId, causationId: commandId, correlationId: 'request-1' };
    const handled = await handleWith(store, assignmentDecider)(stream, command, context);
    expect(handled.outcome).toBe('done');
  }
};

export const written = async (): Promise<readonly AssignmentEvent[]> =>
  (await store.readStream<AssignmentEvent>(tenant, stream)).map(
    ({ type, data }) => ({ type, data }) as AssignmentEvent,
  );

export const issue: AssignmentCommand = {
  type: 'IssueAssignment',
  data: {
    at: issuedAt,
    title: 'Báo cáo chuyên đề',
    source: null,
    leadUnit: doer.unit,
    cooperatingUnits: [],
    issuedBy: office,
    acceptingUnit: office.unit,
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: dueAt, text: null },
  },
};
export const acknowledge: AssignmentCommand = { type: 'Acknowledge', data: { at: issuedAt, by: doer } };
export const submit: AssignmentCommand = {
  type: 'SubmitResult',
  data: {
    at: issuedAt,
    by: doer,
    summary: 'Đã gửi báo cáo',
    evidence: [{ title: 'Báo cáo', reference: 'file-1' }],
  },
};
export const acceptIt: AssignmentCommand = {
  type: 'AcceptResult',
  data: { at: issuedAt, by: office, beyondRequirement: null },
};

/** An empty store for each test. */
export const newWard = (): void => {
  store = inMemoryEventStore({
    now: () => new Date(issuedAt),
    newId: () => `e-${(ids += 1)}`,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
};

export const presentStore = (): EventStore => store;
