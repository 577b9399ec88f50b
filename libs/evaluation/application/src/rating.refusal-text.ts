import type { RatingRejection } from '@dondoc/evaluation-rating';
import {
  dayText,
  gradeText,
  gradeWords,
  instantText,
  lineText,
  ratingText,
  valueText,
  type BilingualText,
} from './rating.words.ts';

/** The reason of a refusal as people read it; units by the names that they have. */
export const ratingRefusalText = (
  rejection: RatingRejection,
  nameOf: (unit: string) => string = (unit) => unit,
): BilingualText => {
  switch (rejection.code) {
    case 'rating-unknown':
      return { vi: 'Không có kỳ đánh giá này.', en: 'There is no such rating.' };
    case 'rating-already-open':
      return { vi: 'Kỳ đánh giá này đã được mở.', en: 'This rating has already been opened.' };
    case 'period-unknown':
      return {
        vi: `"${rejection.period}" không phải là năm, quý hoặc tháng; hãy viết 2026, 2026-Q1 hoặc 2026-03.`,
        en: `"${rejection.period}" is no year, quarter or month; write 2026, 2026-Q1 or 2026-03.`,
      };
    case 'period-not-begun':
      return {
        vi: `Kỳ này bắt đầu từ ngày ${dayText(rejection.from)} nên chưa thể chấm hoặc quyết định.`,
        en: `This period begins on ${rejection.from}: nothing can be proposed or decided yet.`,
      };
    case 'day-outside-the-period':
      return {
        vi: `Ngày tính phải từ ${dayText(rejection.from)} đến ${dayText(rejection.to)}: trong kỳ và không sau hôm nay.`,
        en: `The day must be from ${rejection.from} to ${rejection.to}: within the period and not after today.`,
      };
    case 'rating-final':
      return {
        vi: 'Kết quả đã chính thức; chỉ còn có thể đính chính.',
        en: 'The rating is final; it can only be corrected.',
      };
    case 'rating-not-final':
      return {
        vi: 'Kết quả chưa chính thức nên chưa cần đính chính.',
        en: 'The rating is not final: there is nothing to correct yet.',
      };
    case 'not-the-rated':
      return {
        vi: `Chỉ đơn vị hoặc người được đánh giá (${nameOf(rejection.unit)}) được làm việc này.`,
        en: `Only the unit or person that is rated (${nameOf(rejection.unit)}) may do this.`,
      };
    case 'not-the-deciding-unit':
      return {
        vi: `Chỉ cấp có thẩm quyền (${nameOf(rejection.decidingUnit)}) được làm việc này.`,
        en: `Only the deciding unit (${nameOf(rejection.decidingUnit)}) may do this.`,
      };
    case 'needs-the-head':
      return {
        vi: `Việc này cần người đứng đầu ${nameOf(rejection.unit)} hoặc người được giao thay khi vắng.`,
        en: `This needs the head of ${nameOf(rejection.unit)}, or whoever stands in.`,
      };
    case 'unit-rates-itself':
      return {
        vi: `${nameOf(rejection.unit)} không tự mở kỳ đánh giá cho mình: cấp trên đánh giá và quyết định, văn bản lưu ngoài hệ thống.`,
        en: `${nameOf(rejection.unit)} does not open its own rating: the superior level rates it and decides, and the document is kept outside.`,
      };
    case 'not-on-oneself':
      return {
        vi: `Bạn là người được đánh giá, thay người đó, hoặc giữ chức vụ ở ${nameOf(rejection.unit)} nên không làm việc này; hãy để người khác của cấp quyết định hoặc cấp trên làm.`,
        en: `You are the one rated, stand in for them, or hold a post in ${nameOf(rejection.unit)}, so this is not yours to do; leave it to another of the deciding unit, or to the level above.`,
      };
    case 'reason-required': {
      const { departs } = rejection;
      if (!departs) return { vi: 'Hãy nêu lý do.', en: 'State the reason.' };
      const [grade, proposed] = [gradeText(departs.grade), gradeText(departs.proposed)];
      return {
        vi: `Mức quyết định (${grade.vi}) khác mức máy đề xuất (${proposed.vi}); hãy nêu lý do.`,
        en: `The grade decided (${grade.en}) is not what the engine proposes (${proposed.en}); state the reason.`,
      };
    }
    case 'criteria-incomplete':
      return {
        vi: `Còn thiếu tiêu chí chung: ${rejection.missing.join(', ')}.`,
        en: `General criteria are missing: ${rejection.missing.join(', ')}.`,
      };
    case 'criterion-unknown':
      return {
        vi: `Bộ tiêu chí không có "${rejection.criterion}".`,
        en: `The rule set has no criterion "${rejection.criterion}".`,
      };
    case 'criterion-given-twice':
      return {
        vi: `Tiêu chí "${rejection.criterion}" được chấm hai lần.`,
        en: `The criterion "${rejection.criterion}" is given twice.`,
      };
    case 'criterion-out-of-range':
      return {
        vi: `Điểm của "${rejection.criterion}" phải từ 0 đến ${rejection.most}.`,
        en: `The points of "${rejection.criterion}" go from 0 to ${rejection.most}.`,
      };
    case 'criterion-unproven':
      return {
        vi: `"${rejection.criterion}" cần minh chứng, hoặc lý do nếu không áp dụng (K/AD).`,
        en: `"${rejection.criterion}" needs evidence, or the reason why it does not apply.`,
      };
    case 'rules-not-for-units':
      return {
        vi: `Bộ tiêu chí ${rejection.ruleSet} dành cho cá nhân, không dùng để xếp loại tập thể; hãy chọn bộ tiêu chí của tập thể.`,
        en: `The rule set ${rejection.ruleSet} is for single persons and rates no unit; choose one for collectives.`,
      };
    case 'leader-criteria-not-asked':
      return {
        vi: 'Kỳ đánh giá này không có tiêu chí riêng của người đứng đầu.',
        en: 'This rating asks no criteria of a leader.',
      };
    case 'leader-criteria-unproven': {
      const isStaff = rejection.of === 'staff';
      return {
        vi: `${isStaff ? 'Kết quả của cấp dưới (d)' : 'Đoàn kết nội bộ (e)'} cần minh chứng.`,
        en: `${isStaff ? 'The results of the staff (d)' : 'Unity (e)'} need evidence.`,
      };
    }
    case 'unity-out-of-range':
      return {
        vi: 'Đoàn kết nội bộ (e) phải từ 0 đến 1, ví dụ 0,5 hoặc 1/2 là 50 %.',
        en: 'Unity (e) goes from 0 to 1: 0.5 or 1/2 is 50 %, for example.',
      };
    case 'cause-counted-already':
      return {
        vi: `"${rejection.cause}" đã được tính; một nguyên nhân không tính hai lần.`,
        en: `"${rejection.cause}" has counted already; nothing counts twice for one cause.`,
      };
    case 'finding-of-the-future':
      return {
        vi: `Ngày của văn bản (${dayText(rejection.on)}) chưa tới; hãy xem lại ngày.`,
        en: `The document’s date (${rejection.on}) is still to come; look at the date again.`,
      };
    case 'finding-recorded-already':
      return {
        vi: `Văn bản này đã được ghi nhận ở mục số ${rejection.finding}; không ghi hai lần.`,
        en: `This document is recorded already as finding no. ${rejection.finding}; it is not recorded twice.`,
      };
    case 'finding-unknown':
      return {
        vi: `Không có kết luận số ${rejection.finding} trong kỳ đánh giá này.`,
        en: `This rating has no finding no. ${rejection.finding}.`,
      };
    case 'finding-withdrawn-already':
      return {
        vi: `Kết luận số ${rejection.finding} đã được rút.`,
        en: `Finding no. ${rejection.finding} has been withdrawn already.`,
      };
    case 'grounds-required':
      return {
        vi: `Tự đánh giá (${gradeWords[rejection.self].vi}) và thẩm định (${gradeText(rejection.other).vi}) cách nhau đến mức phải nêu căn cứ.`,
        en: `The self-assessment (${gradeWords[rejection.self].en}) and the appraisal (${gradeText(rejection.other).en}) are so far apart that grounds are due.`,
      };
    case 'other-rules':
      return {
        vi: 'Kỳ này được mở theo bộ tiêu chí khác; tiêu chí không thay đổi ngược thời gian.',
        en: 'This rating was opened by other rules; criteria do not change retroactively.',
      };
    case 'not-proposed':
      return { vi: 'Chưa có đề xuất để quyết định.', en: 'Nothing is proposed that could be decided on.' };
    case 'already-decided':
      return { vi: 'Mức xếp loại đã được quyết định.', en: 'The grade has been decided.' };
    case 'not-decided':
      return { vi: 'Mức xếp loại chưa được quyết định.', en: 'The grade has not been decided.' };
    case 'others-come-first': {
      const first = rejection.pending.map((id) => ratingText(id, nameOf));
      return {
        vi: `Cần quyết định trước: ${first.map(({ vi }) => vi).join('; ')}.`,
        en: `To be decided first: ${first.map(({ en }) => en).join('; ')}.`,
      };
    }
    case 'above-the-unit':
      return {
        vi: `Người đứng đầu không xếp cao hơn đơn vị (${gradeWords[rejection.unitGrade].vi}).`,
        en: `A head is not rated above the unit (${gradeWords[rejection.unitGrade].en}).`,
      };
    case 'unit-failing':
      return {
        vi: 'Đơn vị hoàn thành dưới mức tối thiểu nên người đứng đầu không hoàn thành nhiệm vụ.',
        en: 'The unit did less than the least, so its head failed.',
      };
    case 'quarter-failed':
      return {
        vi: `Có quý không hoàn thành (${rejection.quarters.join(', ')}) nên không xếp mức này cho cả năm.`,
        en: `A quarter failed (${rejection.quarters.join(', ')}), which rules this grade out for the year.`,
      };
    case 'quota-not-acknowledged':
      return {
        vi: 'Vượt tỷ lệ xuất sắc; hãy xác nhận đã biết khi quyết định.',
        en: 'The quota of "excellent" is exceeded; confirm that you know when deciding.',
      };
    case 'window-not-as-set':
      return rejection.workingDays === null
        ? {
            vi: 'Đơn vị chưa đặt thời hạn kiến nghị nên không có ngày kết thúc.',
            en: 'No window for objections is set, so there is no end of one.',
          }
        : {
            vi: `Cần ngày kết thúc kiến nghị sau ${rejection.workingDays} ngày làm việc.`,
            en: `The end of the window of ${rejection.workingDays} working days is needed.`,
          };
    case 'line-unknown':
      return {
        vi: `Kết quả không có ${lineText(rejection.line).vi}.`,
        en: `The rating has no ${lineText(rejection.line).en}.`,
      };
    case 'line-objected-already':
      return {
        vi: `Đã có kiến nghị về ${lineText(rejection.line).vi}.`,
        en: `There is an objection to ${lineText(rejection.line).en} already.`,
      };
    case 'objection-too-late':
      return {
        vi: `Đã hết thời hạn kiến nghị (${instantText(rejection.until)}).`,
        en: `The time for objections has ended (${instantText(rejection.until)}).`,
      };
    case 'objection-unknown':
      return {
        vi: `Không có kiến nghị số ${rejection.objection}.`,
        en: `There is no objection no. ${rejection.objection}.`,
      };
    case 'objection-answered':
      return {
        vi: `Kiến nghị số ${rejection.objection} đã được trả lời.`,
        en: `Objection no. ${rejection.objection} has been answered.`,
      };
    case 'adjustment-beside-the-line':
      return {
        vi: `Điều chỉnh phải đúng ${lineText(rejection.line).vi} và nội dung của dòng đó.`,
        en: `The adjustment must be of ${lineText(rejection.line).en}, and of what that line counts.`,
      };
    case 'adjustment-unusable':
      return {
        vi: 'Điều chỉnh phải thay đổi giá trị; số lần là số nguyên, điều kiện là 1 (đạt) hoặc 0.',
        en: 'An adjustment changes a value; occurrences are whole numbers, a condition is 1 (met) or 0.',
      };
    case 'value-differs':
      return {
        vi: `Giá trị hiện nay là ${valueText(rejection.present).vi}; hãy xem lại.`,
        en: `The present value is ${valueText(rejection.present).en}; look again.`,
      };
    case 'grade-differs':
      return {
        vi: `Mức hiện nay là "${gradeWords[rejection.present].vi}"; hãy xem lại.`,
        en: `The present grade is "${gradeWords[rejection.present].en}"; look again.`,
      };
    case 'objections-open':
      return {
        vi: `Còn kiến nghị chưa trả lời: ${rejection.objections.join(', ')}.`,
        en: `Objections are unanswered: ${rejection.objections.join(', ')}.`,
      };
    case 'adjustment-undecided':
      return {
        vi: 'Có kiến nghị được chấp nhận hoặc kết luận mới ghi nhận; hãy đề xuất và quyết định lại.',
        en: 'An objection was upheld, or a finding came; propose and decide anew.',
      };
    case 'objections-still-possible':
      return {
        vi: `Thời hạn kiến nghị còn đến ${instantText(rejection.until)}.`,
        en: `Objections are possible until ${instantText(rejection.until)}.`,
      };
    default:
      return rejection satisfies never;
  }
};
