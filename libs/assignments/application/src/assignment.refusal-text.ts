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
    case 'awaiting-acceptance':
      return {
        vi: 'Kết quả đang chờ nghiệm thu; chưa thể thay đổi.',
        en: 'The result awaits acceptance; nothing can change until then.',
      };
    case 'nothing-submitted':
      return { vi: 'Chưa có kết quả nào được nộp.', en: 'No result has been submitted.' };
    case 'already-completed':
      return { vi: 'Nhiệm vụ đã hoàn thành.', en: 'The assignment is completed.' };
    default:
      return rejection satisfies never;
  }
};
