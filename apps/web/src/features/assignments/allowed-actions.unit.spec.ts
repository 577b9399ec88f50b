import {
  assignmentDecider,
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentState,
} from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { allowedActions, waitingFor, type Action } from './allowed-actions.ts';

const at = '2026-03-02T08:00:00+07:00';
const lead = 'ban-xay-dung-dang';
const accepting = 'ban-thuong-vu';
const other = 'van-phong';
const by = { person: 'nguoi-01', unit: lead };

const events = {
  issued: {
    type: 'AssignmentIssued',
    data: {
      at,
      title: 'Mở chuyên mục',
      source: null,
      leadUnit: lead,
      cooperatingUnits: [other],
      issuedBy: { person: 'nguoi-02', unit: accepting },
      acceptingUnit: accepting,
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: null,
    },
  },
  acknowledged: { type: 'AssignmentAcknowledged', data: { at, by } },
  submitted: { type: 'ResultSubmitted', data: { at, by, summary: 'xong', evidence: [], late: false } },
  accepted: { type: 'ResultAccepted', data: { at, by, beyondRequirement: null } },
  declined: { type: 'AssignmentDeclined', data: { at, by, reason: 'khác chức năng', ruleBy: null } },
  upheld: { type: 'DeclineUpheld', data: { at, by, reason: null } },
  suspended: {
    type: 'AssignmentSuspended',
    data: { at, by, condition: 'chờ văn bản', authority: '1-TB/ĐU', reviewOn: '2026-03-20' },
  },
  cancelled: { type: 'AssignmentCancelled', data: { at, by, reason: 'trùng', authority: '2-TB/ĐU' } },
} as const satisfies Record<string, AssignmentEvent>;

const commands: Readonly<Record<Action, (unit: string) => AssignmentCommand>> = {
  acknowledge: (unit) => ({ type: 'Acknowledge', data: { at, by: { ...by, unit } } }),
  report: (unit) => ({
    type: 'ReportProgress',
    data: { at, by: { ...by, unit }, percent: 10, result: 'có', slow: null, cause: null, remedy: null },
  }),
  submit: (unit) => ({
    type: 'SubmitResult',
    data: { at, by: { ...by, unit }, summary: 'xong', evidence: [{ title: 'BC', reference: '1-BC' }] },
  }),
  accept: (unit) => ({ type: 'AcceptResult', data: { at, by: { ...by, unit }, beyondRequirement: null } }),
  return: (unit) => ({ type: 'ReturnResult', data: { at, by: { ...by, unit }, reason: 'thiếu' } }),
};

const lives = {
  'waiting to be acknowledged': [events.issued],
  'in progress': [events.issued, events.acknowledged],
  submitted: [events.issued, events.acknowledged, events.submitted],
  completed: [events.issued, events.acknowledged, events.submitted, events.accepted],
  declined: [events.issued, events.declined],
  'declined with right': [events.issued, events.declined, events.upheld],
  suspended: [events.issued, events.acknowledged, events.suspended],
  cancelled: [events.issued, events.acknowledged, events.cancelled],
} satisfies Record<string, readonly AssignmentEvent[]>;

const stateAfter = (life: readonly AssignmentEvent[]): AssignmentState =>
  life.reduce(assignmentDecider.evolve, assignmentDecider.initialState());

const factsAfter = (life: readonly AssignmentEvent[]) => {
  const instantOf = (type: AssignmentEvent['type']) =>
    life.some((event) => event.type === type) ? at : null;
  const declinedAt = instantOf('AssignmentDeclined');
  const suspendedAt = instantOf('AssignmentSuspended');
  return {
    leadUnit: lead,
    acceptingUnit: accepting,
    issuedBy: events.issued.data.issuedBy,
    cancelledAt: instantOf('AssignmentCancelled'),
    decline: declinedAt && { at, reason: '', ruleBy: null, upheldAt: instantOf('DeclineUpheld') },
    suspension: suspendedAt && { at, condition: '', authority: '', reviewOn: '2026-03-20' },
    acknowledgedAt: instantOf('AssignmentAcknowledged'),
    submittedAt: instantOf('ResultSubmitted'),
    acceptedAt: instantOf('ResultAccepted'),
  };
};

describe.each(Object.entries(lives))('An assignment that is %s', (_, life) => {
  it.each([lead, accepting, other])('offers %s what the domain would do for it, and no more', (unit) => {
    const done = Object.entries(commands).filter(([, command]) => {
      const decision = assignmentDecider.decide(command(unit), stateAfter(life));
      return decision.outcome === 'accepted' && decision.events.length > 0;
    });
    expect(allowedActions(factsAfter(life), unit)).toEqual(done.map(([action]) => action));
  });
});

describe('Those who can do nothing', () => {
  it.each([
    ['waiting to be acknowledged', { what: 'acknowledgement', unit: lead }],
    ['in progress', { what: 'work', unit: lead }],
    ['submitted', { what: 'acceptance', unit: accepting }],
    ['completed', { what: 'completed', unit: lead }],
    ['declined', { what: 'ruling', unit: accepting }],
    ['declined with right', { what: 'reassignment', unit: accepting }],
    ['suspended', { what: 'suspended', unit: accepting }],
    ['cancelled', { what: 'cancelled', unit: accepting }],
  ] as const)('see whose move it is when it is %s', (name, waiting) =>
    expect(waitingFor(factsAfter(lives[name]))).toEqual(waiting),
  );
});
