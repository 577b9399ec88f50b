import type {
  Actor,
  AssignmentCommand,
  Deadline,
  EscalationReply,
  Evidence,
  Excess,
  Recurrence,
  ResultQuality,
} from '@dondoc/assignments-domain';
import { deadlineAfter, instantOn } from './days.ts';
import type { Slot, Step } from './life.ts';
import { deputyOf, headOf, office, writerOf } from './ward.ts';

/** What happens on one day keeps its order by these minutes. */
const later = { issue: 0, answer: 20, work: 60, rule: 120, accept: 180 } as const;

type Moment = keyof typeof later;

export const step = (
  slot: Slot,
  day: number,
  moment: Moment,
  command: (at: string) => AssignmentCommand,
): Step => {
  const at = instantOn(day, slot.minute + later[moment]);
  return { at, command: command(at) };
};

const evidenceOf = ({ id }: Slot): readonly Evidence[] => [
  { title: 'Báo cáo kết quả (mẫu)', reference: `mau://${id}/bao-cao` },
];

type Issued = Readonly<{
  deadline?: Deadline | null;
  cooperatingUnits?: readonly string[];
  recurrence?: Recurrence;
}>;

export const issued = (slot: Slot, { deadline, cooperatingUnits = [], recurrence }: Issued = {}): Step =>
  step(slot, slot.begin, 'issue', (at) => ({
    type: 'IssueAssignment',
    data: {
      at,
      title: slot.title,
      source: null,
      leadUnit: slot.unit,
      cooperatingUnits,
      issuedBy: headOf(office),
      acceptingUnit: office,
      urgency: slot.urgency,
      coefficient: slot.coefficient,
      recurrence: recurrence ?? null,
      deadline: deadline === undefined ? deadlineAfter(at, slot.span) : deadline,
    },
  }));

export const acknowledged = (slot: Slot, day = slot.begin, unit = slot.unit): Step =>
  step(slot, day, 'answer', (at) => ({ type: 'Acknowledge', data: { at, by: deputyOf(unit) } }));

export const reported = (slot: Slot, day: number, percent: number, slow = false): Step =>
  step(slot, day, 'work', (at) => ({
    type: 'ReportProgress',
    data: {
      at,
      by: writerOf(slot.unit),
      percent,
      result: `Đã làm được ${percent} % khối lượng (số liệu mẫu)`,
      slow: slow ? 'Thu thập số liệu từ tổ dân phố' : null,
      cause: slow ? 'Một số tổ dân phố gửi số liệu chậm' : null,
      remedy: slow ? 'Cử cán bộ xuống tổ dân phố cùng làm' : null,
    },
  }));

export const submitted = (slot: Slot, day: number, unit = slot.unit): Step =>
  step(slot, day, 'work', (at) => ({
    type: 'SubmitResult',
    data: {
      at,
      by: deputyOf(unit),
      summary: 'Hoàn thành theo nội dung được giao',
      evidence: evidenceOf(slot),
    },
  }));

type Accepted = Readonly<{ quality?: ResultQuality; excess?: Excess; by?: Actor }>;

export const accepted = (slot: Slot, day: number, { quality, excess, by }: Accepted = {}): Step =>
  step(slot, day, 'accept', (at) => ({
    type: 'AcceptResult',
    data: { at, by: by ?? headOf(office), beyondRequirement: excess ?? null, quality: quality ?? 'met' },
  }));

export const returned = (slot: Slot, day: number): Step =>
  step(slot, day, 'accept', (at) => ({
    type: 'ReturnResult',
    data: { at, by: headOf(office), reason: 'Thiếu số liệu so sánh với cùng kỳ' },
  }));

export const escalationAnswered = (slot: Slot, day: number, unit: string, answer: EscalationReply): Step =>
  step(slot, day, 'answer', (at) => ({
    type: 'AnswerEscalation',
    data: { at, by: headOf(unit), answer, note: 'Đã làm việc với bộ phận thực hiện' },
  }));

export const extensionRequested = (slot: Slot, day: number, deadline: Deadline): Step =>
  step(slot, day, 'work', (at) => ({
    type: 'RequestExtension',
    data: { at, by: deputyOf(slot.unit), deadline, reason: 'Phải chờ số liệu của cấp trên' },
  }));

export const extensionRuled = (slot: Slot, day: number, granted: boolean): Step =>
  step(slot, day, 'rule', (at) => ({
    type: 'RuleOnExtension',
    data: { at, by: headOf(office), granted, reason: granted ? null : 'Số liệu đã có đủ' },
  }));

export const declined = (slot: Slot, day: number): Step =>
  step(slot, day, 'work', (at) => ({
    type: 'Decline',
    data: {
      at,
      by: headOf(slot.unit),
      reason: 'Không thuộc chức năng của đơn vị',
      ruleBy: deadlineAfter(at, 2).at,
    },
  }));

export const declineRuled = (slot: Slot, day: number, upheld: boolean): Step =>
  step(slot, day, 'rule', (at) => ({
    type: 'RuleOnDecline',
    data: { at, by: headOf(office), upheld, reason: upheld ? null : 'Đúng chức năng theo quy chế làm việc' },
  }));
