import { localMoment } from './assignment.text.ts';
import { tableText } from './table.text.ts';

/** A notice as the API shows it, as far as it is put into words here. */
export type Notice = Readonly<{
  id: string;
  recipient: Readonly<{ person: string; unit: string }>;
  label: Readonly<{ vi: string }>;
  title: string | null;
  queuedAt: string;
  shownAt: string | null;
  opened: Readonly<{ at: string }> | null;
  acknowledged: Readonly<{ at: string }> | null;
  channels: readonly Readonly<{ channel: string; status: string; attempts: number; reason: string | null }>[];
}>;

const statuses: Readonly<Record<string, string>> = {
  waiting: 'chờ gửi',
  sent: 'đã gửi',
  delivered: 'đã nhận',
  'given-up': 'gửi hỏng',
  'passed-over': 'không gửi',
};

const moment = (instant: string | null | undefined): string => (instant ? localMoment(instant) : '—');

/** Who was told what, and what is known of its arrival. */
export const noticesText = (notices: readonly Notice[]): string =>
  tableText(
    ['Mã', 'Người nhận', 'Việc', 'Báo lúc', 'Mở lúc', 'Xác nhận lúc', 'Gửi qua'],
    notices.map(({ id, recipient, label, queuedAt, opened, acknowledged, channels }) => [
      id,
      `${recipient.person} (${recipient.unit})`,
      label.vi,
      moment(queuedAt),
      moment(opened?.at),
      moment(acknowledged?.at),
      channels
        .map(({ channel, status, reason }) =>
          [channel, statuses[status] ?? status, ...(reason === null ? [] : [`(${reason})`])].join(' '),
        )
        .join(', '),
    ]),
  );
