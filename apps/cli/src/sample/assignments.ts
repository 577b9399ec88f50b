import { endOfLocalDay, localDate, type IssueAssignment } from '@dondoc/assignments-domain';

const hour = 3_600_000;
const day = 24 * hour;

type SampleAssignment = Readonly<{
  id: string;
  title: string;
  leadUnit: string;
  cooperatingUnits?: readonly string[];
  urgency?: IssueAssignment['data']['urgency'];
  coefficient?: number;
  recurrence?: IssueAssignment['data']['recurrence'];
  /** From the moment the sample is loaded. Null: no deadline yet. */
  dueAfter: number | null;
}>;

/** A few tasks of every kind, so that a first look shows each status on its way. */
export const sampleAssignments: readonly SampleAssignment[] = [
  {
    id: 'mau-1',
    title: 'Báo cáo nhanh tình hình tiếp nhận hồ sơ trực tuyến tại bộ phận một cửa',
    leadUnit: 'uy-ban-nhan-dan',
    urgency: 'flash',
    dueAfter: 6 * hour,
  },
  {
    id: 'mau-2',
    title: 'Tổng hợp ý kiến Nhân dân về dịch vụ công trực tuyến trong tháng',
    leadUnit: 'mttq',
    cooperatingUnits: ['uy-ban-nhan-dan'],
    dueAfter: 3 * day,
  },
  {
    id: 'mau-3',
    title: 'Xây dựng bộ tài liệu sinh hoạt chi bộ chuyên đề kỹ năng số',
    leadUnit: 'ban-xay-dung-dang',
    cooperatingUnits: ['van-phong-dang-uy'],
    urgency: 'urgent',
    coefficient: 1.5,
    dueAfter: 12 * day,
  },
  {
    id: 'mau-4',
    title: 'Rà soát năng lực số của cấp ủy viên và đề xuất lớp bồi dưỡng',
    leadUnit: 'to-chuc-dang-truc-thuoc',
    coefficient: 1.2,
    dueAfter: 25 * day,
  },
  {
    id: 'mau-5',
    title: 'Theo dõi, cập nhật thông tin trên trang điện tử của phường',
    leadUnit: 'van-phong-dang-uy',
    recurrence: 'continuous',
    dueAfter: null,
  },
  {
    id: 'mau-6',
    title: 'Chuẩn bị kế hoạch kiểm tra chuyên đề việc sử dụng hệ thống số',
    leadUnit: 'uy-ban-kiem-tra',
    dueAfter: null,
  },
];

/** Hours are meant to the minute; days end at 24:00. */
export const sampleDeadline = (dueAfter: number | null, now: number): string | null => {
  if (dueAfter === null) return null;
  const at = new Date(now + dueAfter).toISOString();
  return dueAfter < day ? at : endOfLocalDay(localDate(at));
};
