import type { AssignmentRejection, Post } from '@dondoc/assignments-domain';

export type BilingualText = Readonly<{ vi: string; en: string }>;

const postWords: Readonly<Record<Post, BilingualText>> = {
  head: { vi: 'người đứng đầu', en: 'head' },
  deputy: { vi: 'cấp phó', en: 'deputy' },
  officer: { vi: 'chuyên viên', en: 'officer' },
};

/** The reason of a refusal as people read it. */
export const refusalText = (rejection: AssignmentRejection): BilingualText => {
  switch (rejection.code) {
    case 'assignment-unknown':
      return { vi: 'Không có nhiệm vụ này.', en: 'There is no such assignment.' };
    case 'already-issued':
      return { vi: 'Nhiệm vụ này đã được giao.', en: 'This assignment has already been issued.' };
    case 'deadline-not-ahead':
      return {
        vi: `Hạn ${rejection.dueAt} đã tới hoặc đã qua; hãy chọn hạn muộn hơn.`,
        en: `The deadline ${rejection.dueAt} has come or passed; choose a later one.`,
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
    case 'not-for-this-post':
      return {
        vi: `Việc này cần ${postWords[rejection.needs].vi} của đơn vị hoặc người được giao thay khi vắng; bạn là ${postWords[rejection.post].vi}.`,
        en: `This needs the unit's ${postWords[rejection.needs].en}, or whoever stands in for an absent head; you are its ${postWords[rejection.post].en}.`,
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
      return { vi: 'Hãy nêu lý do.', en: 'State the reason.' };
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
    case 'continuous-duty':
      return {
        vi: 'Nhiệm vụ thường xuyên không có hạn; hãy theo dõi qua báo cáo từng kỳ.',
        en: 'A continuous duty has no deadline; follow it by its report of each period.',
      };
    case 'correction-awaits-ruling':
      return {
        vi: 'Đã có một đề nghị sửa chờ đơn vị giao việc trả lời.',
        en: 'A request for a correction already awaits the answer of the issuing unit.',
      };
    case 'no-correction-requested':
      return {
        vi: 'Không có đề nghị sửa nào chờ trả lời.',
        en: 'There is no request for a correction to answer.',
      };
    case 'nothing-corrected':
      return {
        vi: 'Nội dung sửa trùng với nội dung hiện tại; hãy nêu điều cần đổi.',
        en: 'The correction says what already stands there; state what is to change.',
      };
    case 'not-the-lead-or-issuing-unit':
      return {
        vi: `Chỉ đơn vị chủ trì (${rejection.leadUnit}) hoặc đơn vị giao việc (${rejection.issuingUnit}) được làm việc này.`,
        en: `Only the lead unit (${rejection.leadUnit}) or the issuing unit (${rejection.issuingUnit}) may do this.`,
      };
    case 'not-a-cooperating-unit':
      return {
        vi: `${rejection.unit} không phải là đơn vị phối hợp; hãy thêm đơn vị này vào trước.`,
        en: `${rejection.unit} is not a co-operating unit; add it as one first.`,
      };
    case 'no-part':
      return {
        vi: `${rejection.unit} chưa được giao phần việc nào.`,
        en: `${rejection.unit} has not been given a part.`,
      };
    case 'part-delivered':
      return {
        vi: `Phần việc của ${rejection.unit} đã nộp và đang chờ đơn vị chủ trì xác nhận.`,
        en: `The part of ${rejection.unit} was delivered and awaits the lead unit's confirmation.`,
      };
    case 'part-not-delivered':
      return {
        vi: `${rejection.unit} chưa nộp phần việc của mình.`,
        en: `${rejection.unit} has not delivered its part.`,
      };
    case 'part-confirmed':
      return {
        vi: `Phần việc của ${rejection.unit} đã được xác nhận.`,
        en: `The part of ${rejection.unit} has been confirmed.`,
      };
    case 'child-after-parent':
      return {
        vi: `Hạn của nhiệm vụ con không được sau hạn của nhiệm vụ chung (${rejection.dueAt}).`,
        en: `A child's deadline must not be after its parent's (${rejection.dueAt}).`,
      };
    case 'children-open':
      return {
        vi: `Còn ${rejection.children.length} nhiệm vụ con chưa kết thúc (${rejection.children.join(', ')}); hãy chờ hoặc nêu lý do nghiệm thu trước.`,
        en: `Child assignments not ended yet: ${rejection.children.length} (${rejection.children.join(', ')}). Wait for them, or state why the result is accepted before.`,
      };
    case 'already-cancelled':
      return { vi: 'Nhiệm vụ đã bị hủy.', en: 'The assignment was cancelled.' };
    case 'already-completed':
      return { vi: 'Nhiệm vụ đã hoàn thành.', en: 'The assignment is completed.' };
    default:
      return rejection satisfies never;
  }
};
