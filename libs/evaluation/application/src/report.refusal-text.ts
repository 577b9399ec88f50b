import type { ReportRejection, ReportTopic } from '@dondoc/evaluation-reports';
import { dayText, type BilingualText } from './rating.words.ts';

const topics: Readonly<Record<ReportTopic, BilingualText>> = {
  progress: { vi: 'tiến độ', en: 'progress' },
  results: { vi: 'kết quả', en: 'results' },
  slow: { vi: 'nội dung còn chậm', en: 'what is slow' },
  causes: { vi: 'nguyên nhân', en: 'causes' },
  remedies: { vi: 'giải pháp', en: 'remedies' },
};

/** The reason of a refusal as people read it; units by the names that they have. */
export const reportRefusalText = (
  rejection: ReportRejection,
  nameOf: (unit: string) => string = (unit) => unit,
): BilingualText => {
  switch (rejection.code) {
    case 'report-unknown':
      return { vi: 'Không có báo cáo này.', en: 'There is no such report.' };
    case 'report-exists':
      return {
        vi: `Kỳ này đã có báo cáo (${rejection.id}); hãy mở báo cáo đó.`,
        en: `There is a report of this period already (${rejection.id}): open that one.`,
      };
    case 'report-issued':
      return {
        vi: `Báo cáo đã ban hành (số ${rejection.number}) nên không sửa được; nếu sai, hãy thu hồi rồi lập lại.`,
        en: `The report has been issued (no. ${rejection.number}) and changes no more; if it is wrong, withdraw it and draft another.`,
      };
    case 'report-withdrawn':
      return {
        vi: `Báo cáo đã bị thu hồi (${rejection.reason}); hãy lập báo cáo khác.`,
        en: `The report was withdrawn (${rejection.reason}); draft another one.`,
      };
    case 'not-the-reporting-unit':
      return {
        vi: `Chỉ người của đơn vị báo cáo (${nameOf(rejection.unit)}) được làm việc này.`,
        en: `Only people of the unit that reports (${nameOf(rejection.unit)}) may do this.`,
      };
    case 'needs-the-head':
      return {
        vi: `Việc này cần người đứng đầu ${nameOf(rejection.unit)} hoặc người được giao thay khi vắng.`,
        en: `This needs the head of ${nameOf(rejection.unit)}, or whoever stands in.`,
      };
    case 'period-not-begun':
      return {
        vi: `Kỳ báo cáo chưa bắt đầu (${rejection.from}); hãy chọn kỳ khác.`,
        en: `The period has not begun (${rejection.from}); choose another one.`,
      };
    case 'report-too-long':
      return {
        vi: `Nội dung dài quá ${rejection.most} ký tự; hãy chọn kỳ ngắn hơn hoặc viết gọn lại.`,
        en: `The text is longer than ${rejection.most} characters; choose a shorter period or write less.`,
      };
    case 'passage-unknown':
      return {
        vi: `Mục ${topics[rejection.section].vi} không có đoạn về nhiệm vụ "${rejection.assignment}"; hãy tải lại trang.`,
        en: `The section on ${topics[rejection.section].en} has no passage on assignment "${rejection.assignment}"; reload the page.`,
      };
    case 'passage-edited-twice': {
      const about: BilingualText =
        rejection.assignment === null
          ? { vi: 'chung', en: 'on the whole' }
          : { vi: `về nhiệm vụ "${rejection.assignment}"`, en: `on assignment "${rejection.assignment}"` };
      return {
        vi: `Mục ${topics[rejection.section].vi}: đoạn ${about.vi} được sửa hai lần trong một lần gửi.`,
        en: `In the section on ${topics[rejection.section].en} the passage ${about.en} is edited twice at once.`,
      };
    }
    case 'reason-required':
      return { vi: 'Hãy nêu lý do.', en: 'State the reason.' };
    case 'issued-before-drawn':
      return {
        vi: `Ngày ban hành không thể trước lúc lấy số liệu (${rejection.drawnAt}).`,
        en: `The day of issue cannot be before the figures were drawn (${rejection.drawnAt}).`,
      };
    case 'issued-in-the-future':
      return {
        vi: `Ngày ban hành (${dayText(rejection.on)}) chưa tới; hãy xem lại ngày.`,
        en: `The day of issue (${dayText(rejection.on)}) is still to come; look at the date again.`,
      };
    default:
      return rejection satisfies never;
  }
};
