import type { FollowedEvent } from './follow.ts';

/** HH:MM:SS in Asia/Ho_Chi_Minh. */
export const localTime = (instant: string): string =>
  new Date(instant).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour12: false });

const words: Readonly<Record<string, string>> = {
  'dondoc.assignment.issued.v1': 'Đã giao — issued',
  'dondoc.assignment.acknowledged.v1': 'Đã tiếp nhận — acknowledged',
  'dondoc.assignment.progress-reported.v1': 'Báo cáo tiến độ — progress reported',
  'dondoc.assignment.result-submitted.v1': 'Đã nộp kết quả — result submitted',
  'dondoc.assignment.result-accepted.v1': 'Đã nghiệm thu — result accepted',
  'dondoc.assignment.result-returned.v1': 'Trả lại — result returned',
  'dondoc.assignment.reminder-sent.v1': 'Nhắc việc — reminder sent',
  'dondoc.assignment.deadline-missed.v1': 'QUÁ HẠN — deadline missed',
  'dondoc.assignment.escalated.v1': 'Báo cáo vượt cấp lên — escalated to',
};

export const eventInWords = ({ type, data }: FollowedEvent): string => {
  const to = data['to'] as Readonly<{ unit: string; person: string | null }> | undefined;
  const recipient = to ? `: ${to.person ?? '(chưa có người đứng đầu — no head)'} (${to.unit})` : '';
  return `${words[type] ?? type}${recipient}`;
};
