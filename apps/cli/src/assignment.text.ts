import type { AssignmentView, DelayView } from '@dondoc/assignments-contracts';
import { lastDayBefore, localDate } from '@dondoc/assignments-domain';
import { localTime } from './event.text.ts';
import { tableText } from './table.text.ts';

const statuses: Readonly<Record<AssignmentView['status'], string>> = {
  'completed-early': 'đã hoàn thành (trước hạn)',
  'completed-on-time': 'đã hoàn thành (đúng hạn)',
  'completed-late': 'đã hoàn thành (quá hạn)',
  cancelled: 'đã hủy',
  declined: 'từ chối',
  continuous: 'thường xuyên',
  suspended: 'tạm dừng',
  'no-deadline': 'chưa có hạn',
  'acceptance-overdue': 'quá hạn nghiệm thu',
  'awaiting-acceptance': 'chờ nghiệm thu',
  overdue: 'quá hạn',
  'due-soon': 'sắp đến hạn',
  'in-progress': 'đang thực hiện trong hạn',
  'awaiting-acknowledgement': 'chờ tiếp nhận',
};

const colours: Readonly<Record<AssignmentView['colour'], string>> = {
  green: 'xanh',
  amber: 'vàng',
  red: 'đỏ',
  'deep-red': 'đỏ đặc biệt',
  none: '—',
};

const owners: Readonly<Record<keyof DelayView['totals'], string>> = {
  doer: 'đơn vị thực hiện — the doer',
  accepting: 'người nghiệm thu — the accepting person',
  issuing: 'người giao — who assigned it',
  others: 'chờ bên khác — others waited for',
  'objective-cause': 'nguyên nhân khách quan — objective cause',
  system: 'lỗi của hệ thống — our own system’s fault',
};

/** DD/MM/YYYY of a date, as people write it. */
const written = (date: string): string => date.split('-').toReversed().join('/');

/** A day in Asia/Ho_Chi_Minh and the time of that day. */
export const localMoment = (instant: string): string =>
  `${written(localDate(instant))} ${localTime(instant)}`;

const isMidnight = (instant: string): boolean => localTime(instant) === '00:00:00';

/** A deadline's last day, or the minute where it ends within one. */
export const deadlineInWords = (deadline: AssignmentView['deadline']): string => {
  if (deadline === null) return 'chưa có';
  return isMidnight(deadline.at)
    ? `hết ${written(lastDayBefore(deadline.at))}`
    : localMoment(deadline.at).slice(0, -3);
};

const statusInWords = ({ status }: Pick<AssignmentView, 'status'>): string => statuses[status];

/** A list of assignments for a person at a terminal. */
export const assignmentsText = (views: readonly AssignmentView[]): string =>
  tableText(
    ['Mã', 'Trạng thái', 'Màu', 'Hạn', 'Chủ trì', 'Nhiệm vụ'],
    views.map((view) => [
      view.id,
      statusInWords(view),
      colours[view.colour],
      deadlineInWords(view.deadline),
      view.leadUnit,
      view.title,
    ]),
  );

export const assignmentText = (view: AssignmentView): string =>
  [
    `${view.title}`,
    `  Mã — id: ${view.id} (phiên bản — version ${view.version})`,
    `  Trạng thái — status: ${statusInWords(view)} · ${colours[view.colour]}`,
    `  Hạn — deadline: ${deadlineInWords(view.deadline)}${view.deadline?.text ? ` (“${view.deadline.text}”)` : ''}`,
    ...view.earlierDeadlines.map((each) => `  Hạn trước đây — earlier deadline: ${deadlineInWords(each)}`),
    `  Chủ trì — lead: ${view.leadUnit}`,
    ...(view.cooperatingUnits.length > 0
      ? [`  Phối hợp — co-operating: ${view.cooperatingUnits.join(', ')}`]
      : []),
    `  Nghiệm thu — accepts: ${view.acceptingUnit}`,
    ...(view.percent === null ? [] : [`  Tiến độ — progress: ${view.percent} %`]),
  ].join('\n');

const lengthInWords = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor((seconds % 86_400) / 3600),
    Math.floor((seconds % 3600) / 60),
  ];
  if (days > 0) return `${days} ngày ${hours} giờ`;
  if (hours > 0) return `${hours} giờ ${minutes} phút`;
  return minutes > 0 ? `${minutes} phút ${seconds % 60} giây` : `${seconds} giây`;
};

/** Whose hands an assignment was in, and for how long; those in whose hands it never was are left out. */
export const delayText = ({ totals }: Pick<DelayView, 'totals'>): string =>
  Object.entries(totals)
    .filter(([, milliseconds]) => milliseconds > 0)
    .map(
      ([owner, milliseconds]) => `  ${lengthInWords(milliseconds)}: ${owners[owner as keyof typeof owners]}`,
    )
    .join('\n');
