import type { RuleSet } from '@dondoc/evaluation-domain';
import type { Json } from '@dondoc/event-sourcing-kernel';

type Bilingual = Readonly<{ vi: string; en: string }>;

const named: Readonly<Record<string, Bilingual>> = {
  generalPoints: { vi: 'Điểm tiêu chí chung tối đa', en: 'Most points for general criteria' },
  'generalCriteria.count': { vi: 'Số tiêu chí chung', en: 'Number of general criteria' },
  'generalCriteria.each': {
    vi: 'Điểm tối đa mỗi tiêu chí chung',
    en: 'Most points for one general criterion',
  },
  'generalCriteria.names': { vi: 'Tên các tiêu chí chung', en: 'Names of the general criteria' },
  'resultPoints.quantity': { vi: 'Điểm số lượng', en: 'Points for quantity' },
  'resultPoints.quality': { vi: 'Điểm chất lượng', en: 'Points for quality' },
  'resultPoints.progress': { vi: 'Điểm tiến độ', en: 'Points for progress' },
  'deductions.qualityFailure': { vi: 'Phần trừ mỗi lỗi chất lượng', en: 'Taken for one quality failure' },
  'deductions.lateOccurrence': { vi: 'Phần trừ mỗi lần trễ hạn', en: 'Taken for one late occurrence' },
  lateBands: { vi: 'Mức tính theo số ngày trễ', en: 'Bands of days late' },
  'roleFactors.lead': { vi: 'Hệ số chủ trì', en: 'Factor of the lead' },
  'roleFactors.cooperating': { vi: 'Hệ số phối hợp', en: 'Factor of co-operation' },
  coefficients: { vi: 'Hệ số nhiệm vụ', en: 'Coefficients of tasks' },
  conditions: { vi: 'Điều kiện xếp loại', en: 'Conditions of the grades' },
  grades: { vi: 'Mức xếp loại', en: 'Grades' },
  completion: { vi: 'Điều kiện về tỷ lệ hoàn thành', en: 'Conditions of completion' },
  breach: { vi: 'Vi phạm đã có kết luận', en: 'Concluded breach' },
  'quota.denominator': { vi: 'Hạn mức xuất sắc tính trên', en: 'Quota of excellent is taken of' },
  'quota.share': { vi: 'Hạn mức xuất sắc', en: 'Quota of excellent' },
  quota: { vi: 'Hạn mức xuất sắc', en: 'Quota of excellent' },
  'selfAssessment.points': {
    vi: 'Chênh lệch điểm tự đánh giá phải có căn cứ',
    en: 'Points of difference from the self-assessment that need grounds',
  },
  'selfAssessment.grades': {
    vi: 'Chênh lệch mức tự đánh giá phải có căn cứ',
    en: 'Grades of difference from the self-assessment that need grounds',
  },
  'objection.workingDays': { vi: 'Hạn kiến nghị, ngày làm việc', en: 'Working days for objections' },
  'heads.failedQuarters': { vi: 'Quý không hoàn thành', en: 'Failed quarters' },
  heads: { vi: 'Quy định về người đứng đầu', en: 'Rules for heads' },
  annualDate: { vi: 'Ngày đánh giá hằng năm', en: 'Day of the annual evaluation' },
  order: { vi: 'Thứ tự đánh giá', en: 'Order of rating' },
};

/** A rule in words, by the longest part of its path that has some; the path itself stands behind, so that it is exact. */
export const ruleInWords = (path: string, { grades }: Pick<RuleSet, 'grades'>): Bilingual => {
  const of = /^grades\.(\d+)\.atLeast/.exec(path);
  const grade = of && grades[Number(of[1])];
  if (grade) return { vi: `${grade.name.vi}, từ điểm`, en: `${grade.name.en}, points from` };
  const parts = path.split('.');
  const known = parts
    .map((_, at) => parts.slice(0, parts.length - at).join('.'))
    .find((each) => each in named);
  const words = known === undefined ? undefined : named[known];
  if (!words) return { vi: path, en: path };
  return known === path ? words : { vi: `${words.vi} (${path})`, en: `${words.en} (${path})` };
};

/** As one writes it: text without quotes, and a dash where no such rule is set. */
export const ruleValue = (value: Json): string => {
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
