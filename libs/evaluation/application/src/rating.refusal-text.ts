import type { Grade } from '@dondoc/evaluation-domain';
import type { Line, RatingRejection, RuleSetRejection } from '@dondoc/evaluation-rating';

type BilingualText = Readonly<{ vi: string; en: string }>;

const gradeWords: Readonly<Record<Grade, BilingualText>> = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'good' },
  satisfactory: { vi: 'Hoàn thành nhiệm vụ', en: 'satisfactory' },
  failed: { vi: 'Không hoàn thành nhiệm vụ', en: 'failed' },
};
const noGrade: BilingualText = { vi: 'chưa đề xuất mức', en: 'no grade' };
const gradeText = (grade: Grade | null): BilingualText => (grade === null ? noGrade : gradeWords[grade]);

const lineKinds: Readonly<Record<Line['kind'], BilingualText>> = {
  assignment: { vi: 'nhiệm vụ', en: 'assignment' },
  condition: { vi: 'điều kiện', en: 'condition' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
};
const lineText = ({ kind, id }: Line): BilingualText => ({
  vi: `${lineKinds[kind].vi} "${id}"`,
  en: `${lineKinds[kind].en} "${id}"`,
});

/** The reason of a refusal as people read it. */
export const ratingRefusalText = (rejection: RatingRejection): BilingualText => {
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
        vi: `Chỉ đơn vị hoặc người được đánh giá (${rejection.unit}) được làm việc này.`,
        en: `Only the unit or person that is rated (${rejection.unit}) may do this.`,
      };
    case 'not-the-deciding-unit':
      return {
        vi: `Chỉ cấp có thẩm quyền (${rejection.decidingUnit}) được làm việc này.`,
        en: `Only the deciding unit (${rejection.decidingUnit}) may do this.`,
      };
    case 'needs-the-head':
      return {
        vi: `Việc này cần người đứng đầu ${rejection.unit} hoặc người được giao thay khi vắng.`,
        en: `This needs the head of ${rejection.unit}, or whoever stands in.`,
      };
    case 'reason-required':
      return { vi: 'Hãy nêu lý do.', en: 'State the reason.' };
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
    case 'cause-counted-already':
      return {
        vi: `"${rejection.cause}" đã được tính; một nguyên nhân không tính hai lần.`,
        en: `"${rejection.cause}" has counted already; nothing counts twice for one cause.`,
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
    case 'others-come-first':
      return {
        vi: `Cần đánh giá trước: ${rejection.pending.join(', ')}.`,
        en: `To be rated first: ${rejection.pending.join(', ')}.`,
      };
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
        vi: `Đã hết thời hạn kiến nghị (${rejection.until}).`,
        en: `The time for objections has ended (${rejection.until}).`,
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
        vi: `Giá trị hiện nay là ${rejection.present}; hãy xem lại.`,
        en: `The present value is ${rejection.present}; look again.`,
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
        vi: 'Kiến nghị đã được chấp nhận; hãy đề xuất và quyết định lại.',
        en: 'An objection was upheld; propose and decide anew.',
      };
    case 'objections-still-possible':
      return {
        vi: `Thời hạn kiến nghị còn đến ${rejection.until}.`,
        en: `Objections are possible until ${rejection.until}.`,
      };
    default:
      return rejection satisfies never;
  }
};

export const ruleSetRefusalText = (rejection: RuleSetRejection): BilingualText => {
  switch (rejection.code) {
    case 'rules-unusable': {
      // Its messages say it in both languages.
      const problems = rejection.problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
      return {
        vi: `Bộ tiêu chí không dùng được: ${problems}.`,
        en: `The rule set cannot be used: ${problems}.`,
      };
    }
    case 'id-differs':
      return {
        vi: `Văn bản là bộ tiêu chí "${rejection.id}".`,
        en: `The document is the rule set "${rejection.id}".`,
      };
    case 'rules-not-adopted':
      return {
        vi: `Đơn vị chưa áp dụng bộ tiêu chí "${rejection.ruleSet}"; hãy áp dụng trước.`,
        en: `The rule set "${rejection.ruleSet}" has not been adopted; adopt it first.`,
      };
    case 'path-unknown':
      return {
        vi: `Không có quy định nào tại "${rejection.path}" có thể sửa.`,
        en: `There is no rule at "${rejection.path}" that could be amended.`,
      };
    case 'rule-differs':
      return {
        vi: `Quy định hiện nay là ${JSON.stringify(rejection.present)}; hãy xem lại.`,
        en: `The rule is ${JSON.stringify(rejection.present)} at present; look again.`,
      };
    default:
      return rejection satisfies never;
  }
};
