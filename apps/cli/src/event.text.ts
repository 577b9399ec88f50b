import type { AssignmentPublishedType, DutyPublished } from '@dondoc/assignments-contracts';
import type { FollowedEvent } from './follow.ts';

/** HH:MM:SS in Asia/Ho_Chi_Minh. */
export const localTime = (instant: string): string =>
  new Date(instant).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour12: false });

const words: Readonly<Record<AssignmentPublishedType | DutyPublished['type'], string>> = {
  'dondoc.duty.registered.v1': 'Đã giao nhiệm vụ định kỳ — recurring duty registered',
  'dondoc.duty.occurrence-issued.v1': 'Đã giao nhiệm vụ của kỳ — assignment of the period issued',
  'dondoc.duty.occurrence-skipped.v1': 'Bỏ qua kỳ đã hết — period passed over',
  'dondoc.duty.ended.v1': 'Đã kết thúc nhiệm vụ định kỳ — recurring duty ended',
  'dondoc.assignment.issued.v1': 'Đã giao — issued',
  'dondoc.assignment.acknowledged.v1': 'Đã tiếp nhận — acknowledged',
  'dondoc.assignment.progress-reported.v1': 'Báo cáo tiến độ — progress reported',
  'dondoc.assignment.result-submitted.v1': 'Đã nộp kết quả — result submitted',
  'dondoc.assignment.result-accepted.v1': 'Đã nghiệm thu — result accepted',
  'dondoc.assignment.result-returned.v1': 'Trả lại — result returned',
  'dondoc.assignment.reminder-sent.v1': 'Nhắc việc — reminder sent',
  'dondoc.assignment.deadline-missed.v1': 'QUÁ HẠN — deadline missed',
  'dondoc.assignment.escalated.v1': 'Báo cáo vượt cấp lên — escalated to',
  'dondoc.assignment.declined.v1': 'Từ chối — declined',
  'dondoc.assignment.decline-upheld.v1': 'Chấp nhận từ chối — decline upheld',
  'dondoc.assignment.decline-overruled.v1': 'Không chấp nhận từ chối — decline overruled',
  'dondoc.assignment.decline-ruling-overdue.v1':
    'Chậm quyết định về từ chối, báo — decline ruling overdue, told',
  'dondoc.assignment.extension-requested.v1': 'Đề nghị gia hạn — extension requested',
  'dondoc.assignment.extension-granted.v1': 'Cho gia hạn — extension granted',
  'dondoc.assignment.extension-refused.v1': 'Không cho gia hạn — extension refused',
  'dondoc.assignment.suspended.v1': 'Tạm dừng — suspended',
  'dondoc.assignment.resumed.v1': 'Tiếp tục — resumed',
  'dondoc.assignment.suspension-review-due.v1': 'Đến ngày xem xét lại, báo — suspension review due, told',
  'dondoc.assignment.reassigned.v1': 'Giao lại — reassigned',
  'dondoc.assignment.cooperating-unit-added.v1': 'Thêm đơn vị phối hợp — co-operating unit added',
  'dondoc.assignment.cancelled.v1': 'Hủy — cancelled',
  'dondoc.assignment.objective-cause-confirmed.v1':
    'Xác nhận nguyên nhân khách quan — objective cause confirmed',
  'dondoc.assignment.acknowledgement-overdue.v1': 'QUÁ HẠN TIẾP NHẬN, báo — acknowledgement overdue, told',
  'dondoc.assignment.acceptance-overdue.v1': 'QUÁ HẠN NGHIỆM THU, báo — acceptance overdue, told',
  'dondoc.assignment.escalation-answered.v1': 'Trả lời báo cáo vượt cấp — escalation answered',
  'dondoc.assignment.deadline-set.v1': 'Đặt hạn — deadline set',
  'dondoc.assignment.deadline-replanned.v1': 'Tính lại hạn theo lịch — deadline planned again',
  'dondoc.assignment.correction-requested.v1': 'Đề nghị sửa — correction requested',
  'dondoc.assignment.corrected.v1': 'Đã sửa nội dung giao — corrected',
  'dondoc.assignment.correction-refused.v1': 'Không sửa — correction refused',
  'dondoc.assignment.period-report-missed.v1': 'THIẾU BÁO CÁO KỲ, báo — period report missed, told',
  'dondoc.assignment.system-fault-recorded.v1': 'Ghi nhận lỗi của hệ thống — system fault recorded',
  'dondoc.assignment.part-assigned.v1': 'Giao phần phối hợp — part assigned',
  'dondoc.assignment.part-delivered.v1': 'Đã nộp phần phối hợp — part delivered',
  'dondoc.assignment.part-confirmed.v1': 'Xác nhận phần phối hợp — part confirmed',
  'dondoc.assignment.part-returned.v1': 'Trả lại phần phối hợp — part returned',
  'dondoc.assignment.part-overdue.v1': 'QUÁ HẠN PHẦN PHỐI HỢP, báo — part overdue, told',
  'dondoc.assignment.child-issued.v1': 'Giao nhiệm vụ con — child assignment issued',
  'dondoc.assignment.child-finished.v1': 'Nhiệm vụ con kết thúc — child assignment finished',
};

const wordsFor: Readonly<Record<string, string | undefined>> = words;

type Told = Readonly<{ unit: string; person: string | null }>;

/** Whom the event was told to; in some events `to` is an instant. */
const toldTo = ({ to }: FollowedEvent['data']): Told | null =>
  typeof to === 'object' && to !== null && 'unit' in to ? (to as Told) : null;

export const eventInWords = ({ type, data }: FollowedEvent): string => {
  const to = toldTo(data);
  const recipient = to ? `: ${to.person ?? '(chưa có người đứng đầu — no head)'} (${to.unit})` : '';
  return `${wordsFor[type] ?? type}${recipient}`;
};
