import type { UncoveredYear } from '@dondoc/calendar';
import type { CalendarRejection, LadderRejection } from '@dondoc/settings-domain';
import { localDay } from './instant.text.ts';

export type BilingualText = Readonly<{ vi: string; en: string }>;

/** A span that leads into a year nobody has announced. */
export const uncoveredYearText = ({ year }: Pick<UncoveredYear, 'year'>): BilingualText => ({
  vi: `Lịch làm việc chưa có năm ${year}; hãy bổ sung lịch năm đó hoặc nêu ngày cụ thể.`,
  en: `The working calendar does not cover the year ${year}; add that year to it, or name a date.`,
});

export const calendarRefusalText = (rejection: CalendarRejection): BilingualText => {
  switch (rejection.code) {
    case 'year-not-open':
      return uncoveredYearText(rejection);
    case 'year-already-open':
      return {
        vi: `Lịch năm ${rejection.year} đã có; hãy thêm hoặc rút từng ngày nghỉ.`,
        en: `The year ${rejection.year} is open already; announce or withdraw single days.`,
      };
    case 'day-outside-year':
      return {
        vi: `Ngày ${localDay(rejection.date)} không thuộc năm ${rejection.year}.`,
        en: `${rejection.date} is not a day of ${rejection.year}.`,
      };
    case 'day-named-twice':
      return {
        vi: `Ngày ${localDay(rejection.date)} được nêu hai lần.`,
        en: `${rejection.date} is named twice.`,
      };
    case 'already-off':
      return {
        vi: `Ngày ${localDay(rejection.date)} đã là ngày nghỉ.`,
        en: `${rejection.date} is a day off already.`,
      };
    case 'already-worked':
      return {
        vi: `Ngày ${localDay(rejection.date)} đã là ngày làm việc nên không thể làm bù.`,
        en: `${rejection.date} is worked already and cannot be worked in exchange.`,
      };
    case 'not-announced':
      return {
        vi: `Không có ngày nghỉ nào được công bố cho ${localDay(rejection.date)}.`,
        en: `No day off was announced for ${rejection.date}.`,
      };
    case 'past-needs-reason':
      return {
        vi: `Ngày ${localDay(rejection.date)} đã qua; hãy nêu lý do thay đổi.`,
        en: `${rejection.date} has passed; state the reason for changing it.`,
      };
    case 'hours-unusable':
      return {
        vi: 'Giờ làm việc phải theo thứ tự, không chồng nhau và có độ dài.',
        en: 'Working hours must be in order, without overlap, each with a length.',
      };
    default:
      return rejection satisfies never;
  }
};

const urgencies = {
  normal: 'thường',
  urgent: 'khẩn',
  'very-urgent': 'thượng khẩn',
  flash: 'hỏa tốc',
} as const;

export const ladderRefusalText = (rejection: LadderRejection): BilingualText => {
  switch (rejection.code) {
    case 'rungs-missing':
      return {
        vi: `Độ khẩn "${urgencies[rejection.urgency]}" chưa có bậc báo cáo nào.`,
        en: `The urgency "${rejection.urgency}" has no rung.`,
      };
    case 'rungs-not-rising':
      return {
        vi: `Các bậc của độ khẩn "${urgencies[rejection.urgency]}" phải tăng dần và không bậc nào sớm hơn bậc dưới.`,
        en: `The rungs of the urgency "${rejection.urgency}" must rise, none earlier than the one below it.`,
      };
    case 'reminders-not-falling':
      return {
        vi: 'Các mốc nhắc phải giảm dần về gần hạn, không trùng nhau.',
        en: 'Reminders must fall towards the deadline, none twice.',
      };
    case 'version-taken':
      return {
        vi: `Đã có chính sách khác mang phiên bản "${rejection.version}"; hãy đặt phiên bản mới.`,
        en: `Another policy has the version "${rejection.version}"; give it a new one.`,
      };
    default:
      return rejection satisfies never;
  }
};
