import type { AssignmentRejection } from '@dondoc/assignments-domain';

export type BilingualText = Readonly<{ vi: string; en: string }>;

/** The reason of a refusal as people read it. */
export const refusalText = (rejection: AssignmentRejection): BilingualText => {
  switch (rejection.code) {
    case 'assignment-unknown':
      return { vi: 'Không có nhiệm vụ này.', en: 'There is no such assignment.' };
    case 'already-issued':
      return { vi: 'Nhiệm vụ này đã được giao.', en: 'This assignment has already been issued.' };
    case 'deadline-not-ahead':
      return {
        vi: `Hạn ${rejection.dueAt} không ở sau thời điểm giao; hãy chọn hạn muộn hơn.`,
        en: `The deadline ${rejection.dueAt} is not after the instant of issue; choose a later one.`,
      };
    case 'not-the-lead-unit':
      return {
        vi: `Chỉ đơn vị chủ trì (${rejection.leadUnit}) được làm việc này.`,
        en: `Only the lead unit (${rejection.leadUnit}) may do this.`,
      };
    case 'not-the-accepting-unit':
      return {
        vi: `Chỉ đơn vị nghiệm thu (${rejection.acceptingUnit}) được làm việc này.`,
        en: `Only the accepting unit (${rejection.acceptingUnit}) may do this.`,
      };
    case 'deadline-not-later':
      return {
        vi: `Hạn mới phải sau hạn hiện tại ${rejection.dueAt}.`,
        en: `A new deadline must be after the present one, ${rejection.dueAt}.`,
      };
    case 'not-the-issuing-unit':
      return {
        vi: `Chỉ đơn vị giao việc (${rejection.issuingUnit}) được làm việc này.`,
        en: `Only the issuing unit (${rejection.issuingUnit}) may do this.`,
      };
    case 'not-a-ruling-unit':
      return {
        vi: `Chỉ đơn vị giao việc (${rejection.issuingUnit}) hoặc đơn vị nghiệm thu (${rejection.acceptingUnit}) được quyết định việc này.`,
        en: `Only the issuing unit (${rejection.issuingUnit}) or the accepting unit (${rejection.acceptingUnit}) may rule on this.`,
      };
    case 'not-the-unit-reached':
      return {
        vi: `Chỉ đơn vị được báo cáo vượt cấp (${rejection.unit}) được trả lời.`,
        en: `Only the unit that the escalation reached (${rejection.unit}) may answer it.`,
      };
    case 'not-acknowledged':
      return { vi: 'Hãy tiếp nhận nhiệm vụ trước.', en: 'Acknowledge the assignment first.' };
    case 'evidence-required':
      return {
        vi: 'Kết quả phải kèm ít nhất một minh chứng.',
        en: 'A result needs at least one piece of evidence.',
      };
    case 'slowness-unexplained':
      return {
        vi: 'Nội dung còn chậm phải kèm nguyên nhân và giải pháp.',
        en: 'What is slow needs its cause and its remedy.',
      };
    case 'reason-required':
      return {
        vi: 'Hãy nêu lý do không chấp nhận đề nghị.',
        en: 'State the reason why the request is not granted.',
      };
    case 'awaiting-acceptance':
      return {
        vi: 'Kết quả đang chờ nghiệm thu; chưa thể thay đổi.',
        en: 'The result awaits acceptance; nothing can change until then.',
      };
    case 'nothing-submitted':
      return { vi: 'Chưa có kết quả nào được nộp.', en: 'No result has been submitted.' };
    case 'decline-awaits-ruling':
      return {
        vi: 'Đơn vị đã từ chối; hãy chờ đơn vị giao việc quyết định.',
        en: 'The unit has declined; the issuing unit has to rule on it first.',
      };
    case 'nothing-declined':
      return {
        vi: 'Không có lời từ chối nào chờ quyết định.',
        en: 'There is no decline to rule on.',
      };
    case 'declined':
      return {
        vi: 'Việc từ chối đã được chấp nhận; hãy giao lại hoặc hủy nhiệm vụ.',
        en: 'The decline was upheld; reassign the assignment or cancel it.',
      };
    case 'extension-awaits-ruling':
      return {
        vi: 'Đã có một đề nghị gia hạn chờ quyết định.',
        en: 'A request for an extension already awaits its ruling.',
      };
    case 'no-extension-requested':
      return {
        vi: 'Không có đề nghị gia hạn nào chờ quyết định.',
        en: 'There is no request for an extension to rule on.',
      };
    case 'no-deadline':
      return {
        vi: 'Nhiệm vụ chưa có hạn nên không có gì để gia hạn.',
        en: 'The assignment has no deadline yet: there is nothing to extend.',
      };
    case 'suspended':
      return {
        vi: 'Nhiệm vụ đang tạm dừng; hãy cho tiếp tục trước.',
        en: 'The assignment is suspended; resume it first.',
      };
    case 'not-suspended':
      return { vi: 'Nhiệm vụ không tạm dừng.', en: 'The assignment is not suspended.' };
    case 'review-not-ahead':
      return {
        vi: `Ngày xem xét lại ${rejection.reviewOn} phải sau hôm nay.`,
        en: `The review date ${rejection.reviewOn} must be after today.`,
      };
    case 'already-the-lead-unit':
      return {
        vi: `${rejection.leadUnit} đang là đơn vị chủ trì.`,
        en: `${rejection.leadUnit} is the lead unit already.`,
      };
    case 'nothing-escalated':
      return {
        vi: 'Chưa có báo cáo vượt cấp nào để trả lời.',
        en: 'Nothing has been escalated that could be answered.',
      };
    case 'already-cancelled':
      return { vi: 'Nhiệm vụ đã bị hủy.', en: 'The assignment was cancelled.' };
    case 'already-completed':
      return { vi: 'Nhiệm vụ đã hoàn thành.', en: 'The assignment is completed.' };
    default:
      return rejection satisfies never;
  }
};
