import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { vietnamPublic2026 } from '@dondoc/calendar';
import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { EmailChoice } from '@dondoc/notifications-domain';
import { organisationDecider, type OrganisationEvent } from '@dondoc/organisation-domain';
import { describe, expect, it } from 'vitest';
import { notificationsFor } from './notifications-for.ts';

const established = '2026-01-05T08:00:00+07:00';
const at = '2026-03-11T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const later = '2026-04-01T09:00:00+07:00';

const unit = (name: string, parent: string | null): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: { at: established, unit: name, name, aliases: [], kind: 'office', parent },
});
const head = (of: string, person: string, from = established): OrganisationEvent => ({
  type: 'HeadAppointed',
  data: { at: from, unit: of, person, from },
});
const ward: readonly OrganisationEvent[] = [
  unit('dang-uy', null),
  unit('mttq', 'dang-uy'),
  unit('chi-bo-1', 'mttq'),
  head('dang-uy', 'p-secretary'),
  head('mttq', 'p-head'),
];
const absent: readonly OrganisationEvent[] = [
  { type: 'DeputyAppointed', data: { at: established, unit: 'mttq', person: 'p-deputy', from: established } },
  {
    type: 'AbsenceDeclared',
    data: {
      at: established,
      absence: 'b-1',
      unit: 'mttq',
      person: 'p-head',
      deputy: 'p-deputy',
      from: '2026-03-10T00:00:00+07:00',
      until: '2026-03-16T00:00:00+07:00',
      reason: 'leave',
    },
  },
];

const issued = (leadUnit: string, ...cooperatingUnits: string[]): AssignmentPublished => ({
  type: 'dondoc.assignment.issued.v1',
  data: {
    at,
    title: 'Tổng hợp dư luận',
    source: null,
    leadUnit,
    cooperatingUnits,
    issuedBy: { person: 'p-secretary', unit: 'dang-uy' },
    acceptingUnit: 'dang-uy',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: dueAt, text: null },
  },
});
const missed: AssignmentPublished = { type: 'dondoc.assignment.deadline-missed.v1', data: { at, dueAt } };

const recorded = (events: readonly AssignmentPublished[]): readonly Recorded<AssignmentPublished>[] =>
  events.map((event, index) => ({
    ...event,
    id: `e-${index + 1}`,
    tenant: 'phuong-hoa-sen',
    stream: 'assignment/a-1',
    version: index + 1,
    schemaVersion: 1,
    metadata: { actor: 'p', commandId: 'c', causationId: 'c', correlationId: 'c', recordedAt: at },
    global: { transactionId: '1', position: String(index) },
    previousHash: '0',
    hash: '1',
  }));

const queuedBy = (
  events: readonly AssignmentPublished[],
  organisation: readonly OrganisationEvent[] = ward,
  choices: ReadonlyMap<string, EmailChoice> = new Map(),
  now = at,
) =>
  notificationsFor(
    { of: 'assignment', events: recorded(events) },
    {
      organisation: fold(organisationDecider, organisation),
      choices,
      calendar: vietnamPublic2026,
      webhook: false,
      now,
    },
  );
const toldTo = (...told: Parameters<typeof queuedBy>) =>
  queuedBy(...told).map(({ command }) => command.data.recipient);

describe('Who is told', () => {
  it('is whoever headed the unit when it happened, whoever does now', () =>
    expect(toldTo([issued('mttq')], [...ward, head('mttq', 'p-new', later)], new Map(), later)).toEqual([
      { person: 'p-head', unit: 'mttq' },
    ]));

  it('is the deputy while the head is absent', () =>
    expect(toldTo([issued('mttq')], [...ward, ...absent])).toEqual([{ person: 'p-deputy', unit: 'mttq' }]));

  it('is the nearest superior of a unit that nobody heads', () => {
    const told = queuedBy([issued('chi-bo-1'), missed]).map(({ command }) => command.data);
    expect(told).toMatchObject([{ kind: 'overdue', recipient: { person: 'p-head', unit: 'mttq' } }]);
  });

  it('is one person once, though two of their units are concerned', () =>
    expect(toldTo([issued('mttq', 'chi-bo-1')])).toEqual([{ person: 'p-head', unit: 'mttq' }]));

  it('is nobody who did it themselves, and nobody where nobody is', () => {
    expect(toldTo([issued('dang-uy')])).toEqual([]);
    expect(toldTo([issued('mttq'), missed], [unit('mttq', null)])).toEqual([]);
  });
});

describe('A notification', () => {
  it('says what it tells of, and nothing that belongs to a person or a text', () => {
    const [planned] = queuedBy([issued('mttq')]);
    expect(planned?.command.data).toEqual({
      at,
      assignment: 'a-1',
      recipient: { person: 'p-head', unit: 'mttq' },
      event: 'e-1',
      version: 1,
      kind: 'issued',
      rung: 'issued/1',
      urgency: 'normal',
      dueAt,
      deliveries: [{ channel: 'email', as: 'digest', notBefore: '2026-03-12T07:30:00+07:00' }],
    });
  });

  it('goes out as its recipient chose', () => {
    const ways = (choice: EmailChoice) =>
      queuedBy([issued('mttq')], ward, new Map([['p-head', choice]])).map(({ command }) =>
        command.data.deliveries.map(({ as }) => as),
      );
    expect([ways('each'), ways('digest'), ways('off')]).toEqual([[['single']], [['digest']], [[]]]);
  });

  it('has the same key whenever it is worked out, and another after the organisation says otherwise', () => {
    const keys = (...organisation: readonly OrganisationEvent[]) =>
      queuedBy([issued('mttq'), missed], [...ward, ...organisation]).map(({ key }) => key);
    expect(keys()).toEqual(keys());
    expect(keys()).not.toEqual(keys(...absent));
  });
});
