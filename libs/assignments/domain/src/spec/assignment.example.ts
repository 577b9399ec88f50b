import type { AssignmentEvent, DataOf, ResultSubmitted } from '../assignment.events.ts';
import type { Deadline } from '../vocabulary.ts';

/** One assignment's story, named once for all specs of this context. Times in Asia/Ho_Chi_Minh. */
export const issuedAt = '2026-03-02T09:00:00+07:00';
export const dueAt = '2026-03-14T00:00:00+07:00';
export const leadUnit = 'ban-xay-dung-dang';
export const acceptingUnit = 'ban-thuong-vu';
export const secretary = { person: 'p-01', unit: acceptingUnit };
export const headOfLead = { person: 'p-03', unit: leadUnit };
export const stranger = { person: 'p-02', unit: 'uy-ban-nhan-dan' };

export const terms: DataOf<'AssignmentIssued'> = {
  at: issuedAt,
  title: 'Tổng hợp dư luận xã hội tháng 3',
  source: { directive: 'vb-1', duty: 3, from: 40, to: 41 },
  leadUnit,
  cooperatingUnits: ['uy-ban-nhan-dan'],
  issuedBy: secretary,
  acceptingUnit,
  urgency: 'normal',
  coefficient: 1.5,
  recurrence: null,
  deadline: { at: dueAt, text: 'trước ngày 14/3/2026' },
};

export const issued: AssignmentEvent = { type: 'AssignmentIssued', data: terms };
export const issuedWithoutDeadline: AssignmentEvent = {
  type: 'AssignmentIssued',
  data: { ...terms, deadline: null },
};

export const acknowledged: AssignmentEvent = {
  type: 'AssignmentAcknowledged',
  data: { at: '2026-03-02T10:00:00+07:00', by: headOfLead },
};

export const evidence = [{ title: 'Báo cáo số 12-BC/BXDĐ', reference: 'hồ sơ 12/2026' }];

export const submittedInTime: ResultSubmitted = {
  type: 'ResultSubmitted',
  data: { at: '2026-03-11T15:00:00+07:00', by: headOfLead, summary: 'Đã tổng hợp.', evidence, late: false },
};

export const accepted: AssignmentEvent = {
  type: 'ResultAccepted',
  data: { at: '2026-03-20T08:00:00+07:00', by: secretary, beyondRequirement: null },
};

export const deadlineMissed: AssignmentEvent = { type: 'DeadlineMissed', data: { at: dueAt, dueAt } };

export const escalatedToHead: AssignmentEvent = {
  type: 'AssignmentEscalated',
  data: { at: dueAt, level: 1, dueAt, to: { unit: leadUnit, person: 'p-03' } },
};

export const laterDueAt = '2026-03-28T00:00:00+07:00';
export const laterDeadline: Deadline = { at: laterDueAt, text: null };
export const otherUnit = stranger.unit;

export const declined: AssignmentEvent = {
  type: 'AssignmentDeclined',
  data: {
    at: '2026-03-04T09:00:00+07:00',
    by: headOfLead,
    reason: 'Không thuộc chức năng',
    ruleBy: '2026-03-06T09:00:00+07:00',
  },
};

export const declineUpheld: AssignmentEvent = {
  type: 'DeclineUpheld',
  data: { at: '2026-03-05T09:00:00+07:00', by: secretary, reason: null },
};

export const extensionRequested: AssignmentEvent = {
  type: 'ExtensionRequested',
  data: {
    at: '2026-03-10T09:00:00+07:00',
    by: headOfLead,
    deadline: laterDeadline,
    reason: 'Chờ số liệu của thành phố',
  },
};

export const suspended: AssignmentEvent = {
  type: 'AssignmentSuspended',
  data: {
    at: '2026-03-04T09:00:00+07:00',
    by: secretary,
    condition: 'Chờ hướng dẫn của thành phố',
    authority: '12-TB/ĐU',
    reviewOn: '2026-03-20',
  },
};
