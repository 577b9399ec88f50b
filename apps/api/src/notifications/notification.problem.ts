import type { NotificationRejection } from '@dondoc/notifications-domain';
import { ProblemError, type BilingualText, type ProblemStatus } from '../http/problem.ts';

type Code = NotificationRejection['code'];

const refusals: Readonly<Record<Code, Readonly<{ status: ProblemStatus; detail: BilingualText }>>> = {
  'notification-unknown': {
    status: 404,
    detail: { vi: 'Không có thông báo này.', en: 'There is no such notification.' },
  },
  'not-the-recipient': {
    status: 403,
    detail: {
      vi: 'Thông báo này gửi cho người khác: chỉ người nhận hoặc người đang thay người nhận được mở và xác nhận.',
      en: 'This notification is somebody else’s: only its recipient, or whoever stands in for them, opens and acknowledges it.',
    },
  },
  'not-a-dead-letter': {
    status: 409,
    detail: {
      vi: 'Thông báo này không nằm trong danh sách gửi hỏng nên không gửi lại.',
      en: 'This notification was not given up, so it is not sent again.',
    },
  },
  'channel-not-used': {
    status: 409,
    detail: {
      vi: 'Thông báo này không đi theo kênh đó.',
      en: 'This notification does not go out by that channel.',
    },
  },
};

export const notificationProblem = ({ code }: Pick<NotificationRejection, 'code'>): ProblemError =>
  new ProblemError(refusals[code].status, code, refusals[code].detail);
