import {
  acceptResultSchema,
  addCooperatingUnitSchema,
  answerEscalationSchema,
  assignPartSchema,
  cancelSchema,
  confirmObjectiveCauseSchema,
  confirmPartSchema,
  correctSchema,
  declineSchema,
  deliverPartSchema,
  issueAssignmentSchema,
  issueChildSchema,
  reassignSchema,
  refuseCorrectionSchema,
  reportProgressSchema,
  requestCorrectionSchema,
  requestExtensionSchema,
  returnPartSchema,
  returnResultSchema,
  ruleOnDeclineSchema,
  ruleOnExtensionSchema,
  setDeadlineSchema,
  submitResultSchema,
  suspendSchema,
} from '@dondoc/assignments-contracts';
import type { RequestRow } from './request.ts';
import type { Checks, Field } from './request-fields.ts';

const text = (name: string, flag: Field['flag'], words: string): Field => ({
  name,
  flag,
  kind: 'text',
  words,
});

const reason = text('reason', '--reason', 'lý do — the reason');
const unit = text('unit', '--unit', 'đơn vị — the unit');
const summary = text('summary', '--summary', 'kết quả đã làm — what was done');
const due: Field = { name: 'deadline', flag: '--due', kind: 'deadline', words: 'hạn — the deadline' };
const evidence: Field = {
  name: 'evidence',
  flag: '--evidence',
  kind: 'evidence',
  words: 'minh chứng, nhiều lần — evidence, may be repeated',
};
const coefficient = (name: string): Field => ({
  name,
  flag: '--coefficient',
  kind: 'number',
  words: 'hệ số — coefficient',
});
const urgency = 'độ khẩn: normal | urgent | very-urgent | flash — urgency';
const acceptingUnit = 'đơn vị nghiệm thu — the accepting unit';

/** What an assignment is issued with, whether it is part of another or not. */
const terms: readonly Field[] = [
  text('title', '--title', 'tên nhiệm vụ — title'),
  text('leadUnit', '--lead', 'đơn vị chủ trì — the lead unit'),
  {
    name: 'cooperatingUnits',
    flag: '--cooperating',
    kind: 'texts',
    words: 'đơn vị phối hợp, nhiều lần — a co-operating unit, may be repeated',
  },
  text('acceptingUnit', '--accepting-unit', acceptingUnit),
  text('urgency', '--urgency', urgency),
  coefficient('coefficient'),
  due,
];

const row = (
  name: string,
  words: string,
  schema: Checks | null = null,
  fields: readonly Field[] = [],
): RequestRow => ({ name, words, schema, fields });

/** Issues an assignment: the one command that names none. */
export const issueRow = row('issue', 'giao nhiệm vụ — issue an assignment', issueAssignmentSchema, [
  ...terms,
  text('recurrence', '--recurrence', 'continuous: nhiệm vụ thường xuyên — a continuous duty'),
]);

/** Every command on an assignment that there is, by the end of its route. */
export const assignmentCommandRows: readonly RequestRow[] = [
  row('acknowledge', 'tiếp nhận — acknowledge'),
  row('report-progress', 'báo cáo tiến độ — report progress', reportProgressSchema, [
    { name: 'percent', flag: '--percent', kind: 'number', words: 'phần trăm — per cent done' },
    text('result', '--result', 'kết quả đến nay — result so far'),
    text('slow', '--slow', 'việc chậm — what is slow'),
    text('cause', '--cause', 'nguyên nhân — cause'),
    text('remedy', '--remedy', 'biện pháp — remedy'),
  ]),
  row('submit-result', 'nộp kết quả — submit the result', submitResultSchema, [summary, evidence]),
  row('accept-result', 'nghiệm thu — accept the result', acceptResultSchema, [
    text('quality', '--quality', 'met | good | excellent'),
    {
      name: 'beyondRequirement',
      flag: '--beyond',
      kind: 'excess',
      words: 'vượt mức: quality | effect | scope | time | value — beyond requirement',
    },
    text('despiteChildren', '--despite-children', 'lý do dù việc con chưa xong — why, with children open'),
  ]),
  row('return-result', 'trả lại kết quả — return the result', returnResultSchema, [reason]),
  row('decline', 'từ chối nhận việc — decline', declineSchema, [reason]),
  row('rule-on-decline', 'quyết định về việc từ chối — rule on a decline', ruleOnDeclineSchema, [
    {
      name: 'upheld',
      flag: '--uphold',
      otherwise: '--overrule',
      kind: 'either',
      words: 'chấp nhận, hoặc không — uphold it or overrule it',
    },
    reason,
  ]),
  row('request-extension', 'đề nghị gia hạn — request an extension', requestExtensionSchema, [due, reason]),
  row('rule-on-extension', 'quyết định về gia hạn — rule on an extension', ruleOnExtensionSchema, [
    {
      name: 'granted',
      flag: '--grant',
      otherwise: '--refuse',
      kind: 'either',
      words: 'cho gia hạn, hoặc không — grant it or refuse it',
    },
    reason,
  ]),
  row('suspend', 'tạm dừng — suspend', suspendSchema, [
    text('condition', '--condition', 'điều kiện chờ — what it waits for'),
    text('authority', '--authority', 'ai cho phép — who allows it'),
    text('reviewOn', '--review-on', 'ngày xem xét lại — day of review, YYYY-MM-DD'),
  ]),
  row('resume', 'tiếp tục — resume'),
  row('reassign', 'giao lại cho đơn vị khác — reassign', reassignSchema, [
    text('toUnit', '--to', 'đơn vị nhận — the unit that takes it over'),
    reason,
    due,
  ]),
  row('add-cooperating-unit', 'thêm đơn vị phối hợp — add a co-operating unit', addCooperatingUnitSchema, [
    unit,
  ]),
  row('cancel', 'hủy nhiệm vụ — cancel', cancelSchema, [
    reason,
    text('authority', '--authority', 'ai cho phép — who allows it'),
  ]),
  row(
    'confirm-objective-cause',
    'xác nhận nguyên nhân khách quan — confirm an objective cause',
    confirmObjectiveCauseSchema,
    [
      text('document', '--document', 'số văn bản — number of the document'),
      text('cause', '--cause', 'nguyên nhân — cause'),
    ],
  ),
  row('answer-escalation', 'trả lời báo cáo vượt cấp — answer an escalation', answerEscalationSchema, [
    text('answer', '--answer', 'take-over | extend | reassign | press-on'),
    text('note', '--note', 'nội dung — note'),
  ]),
  row('set-deadline', 'đặt hạn — set the deadline', setDeadlineSchema, [due, reason]),
  row('request-correction', 'đề nghị sửa — request a correction', requestCorrectionSchema, [
    text('what', '--what', 'chỗ cần sửa — what is wrong'),
  ]),
  row('correct', 'sửa nội dung giao — correct what was issued', correctSchema, [
    text('changes.title', '--title', 'tên nhiệm vụ — title'),
    text('changes.urgency', '--urgency', urgency),
    coefficient('changes.coefficient'),
    text('changes.acceptingUnit', '--accepting-unit', acceptingUnit),
    reason,
  ]),
  row('refuse-correction', 'không sửa — refuse a correction', refuseCorrectionSchema, [reason]),
  row('assign-part', 'giao phần việc phối hợp — assign a part', assignPartSchema, [
    unit,
    text('what', '--what', 'phần việc — what is to be contributed'),
    due,
  ]),
  row('deliver-part', 'nộp phần việc phối hợp — deliver a part', deliverPartSchema, [summary, evidence]),
  row('confirm-part', 'xác nhận phần việc phối hợp — confirm a part', confirmPartSchema, [unit]),
  row('return-part', 'trả lại phần việc phối hợp — return a part', returnPartSchema, [unit, reason]),
  row('issue-child', 'giao việc con — issue a child assignment', issueChildSchema, terms),
];
