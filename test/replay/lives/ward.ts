import { createHash, randomUUID } from 'node:crypto';
import {
  assignmentDecider,
  assignmentStream,
  type Actor,
  type AssignmentCommand,
  type AssignmentEvent,
  type DataOf,
  type Instant,
} from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith } from '@dondoc/event-sourcing-kernel';

export const tenant = 'ward-1';
const doer = { person: 'p-doer', unit: 'unit-1' };
const office = { person: 'p-office', unit: 'office' };
const cooperating = { person: 'p-helper', unit: 'unit-3' };
/** Stands in for the absent head of the doer's unit. */
const deputy: Actor = { person: 'p-deputy', unit: doer.unit, post: 'deputy', onBehalfOf: 'p-head' };
const successor = { person: 'p-successor', unit: 'unit-2' };

/** The same command, said by somebody else. */
const saidBy =
  (by: Actor, command: (at: Instant) => AssignmentCommand) =>
  (at: Instant): AssignmentCommand => {
    const { type, data } = command(at);
    return { type, data: { ...data, by } } as AssignmentCommand;
  };

const heads: Readonly<Record<string, string>> = {
  'unit-1': 'p-head',
  'ban-xay-dung-dang': 'p-board',
  'thuong-truc-dang-uy': 'p-standing',
};

export const headOf = async (_: string, unit: string): Promise<string | null> => heads[unit] ?? null;

/** A calendar without days off, so that a spec can count. */
export const afterDays = (from: Instant, days: number): Instant =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString();

/** A calendar whose days are all worked but for those of a holiday. */
export const afterDaysWithout =
  (holiday: () => Readonly<{ from: Instant; to: Instant }>) =>
  (from: Instant, days: number): Instant => {
    const { from: begins, to: ends } = holiday();
    const isOff = (instant: Instant) =>
      Date.parse(begins) <= Date.parse(instant) && Date.parse(instant) < Date.parse(ends);
    let [at, left] = [from, days];
    while (left > 0) {
      at = afterDays(at, 1);
      if (!isOff(at)) left -= 1;
    }
    return at;
  };

/** What the people of the ward do, at an instant of the spec's. */
export const commands = {
  issue: (
    at: Instant,
    dueAt: Instant | null,
    more: Partial<DataOf<'AssignmentIssued'>> = {},
  ): AssignmentCommand => ({
    type: 'IssueAssignment',
    data: {
      at,
      title: 'Báo cáo chuyên đề',
      source: null,
      leadUnit: doer.unit,
      cooperatingUnits: [],
      issuedBy: office,
      acceptingUnit: office.unit,
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: dueAt === null ? null : { at: dueAt, text: null },
      ...more,
    },
  }),
  acknowledge: (at: Instant): AssignmentCommand => ({ type: 'Acknowledge', data: { at, by: doer } }),
  submit: (at: Instant): AssignmentCommand => ({
    type: 'SubmitResult',
    data: { at, by: doer, summary: 'Đã xong', evidence: [{ title: 'Báo cáo', reference: 'file-1' }] },
  }),
  accept: (at: Instant): AssignmentCommand => ({
    type: 'AcceptResult',
    data: { at, by: office, beyondRequirement: null },
  }),
  giveBack: (at: Instant): AssignmentCommand => ({
    type: 'ReturnResult',
    data: { at, by: office, reason: 'Thiếu số liệu' },
  }),
  decline: (at: Instant): AssignmentCommand => ({
    type: 'Decline',
    data: { at, by: doer, reason: 'Không thuộc chức năng', ruleBy: afterDays(at, 2) },
  }),
  uphold: (at: Instant): AssignmentCommand => ({
    type: 'RuleOnDecline',
    data: { at, by: office, upheld: true, reason: null },
  }),
  reassign: (at: Instant): AssignmentCommand => ({
    type: 'Reassign',
    data: { at, by: office, toUnit: 'unit-2', reason: 'Đúng chức năng', deadline: null },
  }),
  cancel: (at: Instant): AssignmentCommand => ({
    type: 'Cancel',
    data: { at, by: office, reason: 'Không còn cần', authority: '15-TB/ĐU' },
  }),
  suspend: (at: Instant): AssignmentCommand => ({
    type: 'Suspend',
    data: {
      at,
      by: office,
      condition: 'Chờ hướng dẫn',
      authority: '12-TB/ĐU',
      reviewOn: afterDays(at, 30).slice(0, 10),
    },
  }),
  resume: (at: Instant): AssignmentCommand => ({ type: 'Resume', data: { at, by: office } }),
  takeOver: (at: Instant): AssignmentCommand => ({
    type: 'AnswerEscalation',
    data: { at, by: doer, answer: 'take-over', note: 'Tôi trực tiếp làm' },
  }),
  askForTime: (at: Instant): AssignmentCommand => ({
    type: 'RequestExtension',
    data: { at, by: doer, deadline: { at: afterDays(at, 10), text: null }, reason: 'Chờ số liệu' },
  }),
  report: (at: Instant): AssignmentCommand => ({
    type: 'ReportProgress',
    data: { at, by: doer, percent: 50, result: 'Đang làm', slow: null, cause: null, remedy: null },
  }),
  assignPart: (at: Instant): AssignmentCommand => ({
    type: 'AssignPart',
    data: { at, by: doer, unit: cooperating.unit, what: 'Số liệu', dueAt: afterDays(at, 5) },
  }),
  deliverPart: (at: Instant): AssignmentCommand => ({
    type: 'DeliverPart',
    data: { at, by: cooperating, summary: 'Số liệu quý', evidence: [{ title: 'Bảng', reference: 'file-2' }] },
  }),
  confirmPart: (at: Instant): AssignmentCommand => ({
    type: 'ConfirmPart',
    data: { at, by: doer, unit: cooperating.unit },
  }),
  grant: (at: Instant): AssignmentCommand => ({
    type: 'RuleOnExtension',
    data: { at, by: office, granted: true, reason: null },
  }),
} as const;

/** What others do in place of the doer. */
export const inPlace = {
  acknowledgedByDeputy: saidBy(deputy, commands.acknowledge),
  reportedByDeputy: saidBy(deputy, commands.report),
  acknowledgedBySuccessor: saidBy(successor, commands.acknowledge),
  submittedBySuccessor: saidBy(successor, commands.submit),
} as const;

export const newStore = () =>
  inMemoryEventStore({
    now: () => new Date(),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });

export type Store = ReturnType<typeof newStore>;

/** Answers with the stream's version after it; the command must be accepted. */
export const carryOut = async (
  store: Store,
  assignmentId: string,
  command: AssignmentCommand,
): Promise<number> => {
  const commandId = randomUUID();
  const context = { tenant, actor: 'p-spec', commandId, causationId: commandId, correlationId: commandId };
  const handled = await handleWith(store, assignmentDecider)(
    assignmentStream(assignmentId),
    command,
    context,
  );
  if (handled.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(handled)}`);
  return handled.version;
};

/** The assignment's events, each as one word and what tells it from its like. */
export const eventsOf = async (store: Store, assignmentId: string): Promise<readonly string[]> =>
  (await store.readStream<AssignmentEvent>(tenant, assignmentStream(assignmentId))).map((event) => {
    if (event.type === 'ReminderSent') return `ReminderSent ${event.data.stage}`;
    if (event.type === 'AssignmentEscalated') return `AssignmentEscalated ${event.data.level}`;
    return event.type;
  });

/** When each of them happened, in milliseconds since 1970. */
export const instantsOf = async (store: Store, assignmentId: string): Promise<readonly number[]> =>
  (await store.readStream<AssignmentEvent>(tenant, assignmentStream(assignmentId))).map(({ data }) =>
    Date.parse(data.at),
  );
