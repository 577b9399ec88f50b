import type { RegisterDutyRequest } from '@dondoc/assignments-contracts';
import {
  localDate,
  type Actor,
  type DutyRejection,
  type Instant,
  type RegisterDuty,
} from '@dondoc/assignments-domain';
import type { BilingualText } from './assignment.refusal-text.ts';

export const registerDutyFrom = (request: RegisterDutyRequest, by: Actor, at: Instant): RegisterDuty => {
  const { recurrence, from, until, acceptingUnit, ...terms } = request;
  return {
    type: 'RegisterDuty',
    data: {
      at,
      by,
      terms: { ...terms, source: null, acceptingUnit: acceptingUnit ?? by.unit },
      recurrence,
      from: from ?? localDate(at),
      until,
    },
  };
};

export const dutyRefusalText = (rejection: DutyRejection): BilingualText => {
  switch (rejection.code) {
    case 'duty-unknown':
      return { vi: 'Không có nhiệm vụ định kỳ này.', en: 'There is no such recurring duty.' };
    case 'duty-already-registered':
      return {
        vi: 'Nhiệm vụ định kỳ này đã được đăng ký.',
        en: 'This recurring duty has already been registered.',
      };
    case 'duty-ends-before-it-begins':
      return {
        vi: `Ngày kết thúc ${rejection.until} trước ngày bắt đầu ${rejection.from}; hãy chọn ngày muộn hơn.`,
        en: `The end ${rejection.until} is before the beginning ${rejection.from}; choose a later date.`,
      };
    case 'not-the-issuing-unit':
      return {
        vi: `Chỉ đơn vị giao việc (${rejection.issuingUnit}) được kết thúc nhiệm vụ định kỳ này.`,
        en: `Only the issuing unit (${rejection.issuingUnit}) may end this recurring duty.`,
      };
    default:
      return rejection satisfies never;
  }
};
