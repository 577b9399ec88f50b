import type { Grade } from '@dondoc/evaluation-domain';
import type { Line } from '@dondoc/evaluation-rating';

export type BilingualText = Readonly<{ vi: string; en: string }>;

export const gradeWords: Readonly<Record<Grade, BilingualText>> = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'good' },
  satisfactory: { vi: 'Hoàn thành nhiệm vụ', en: 'satisfactory' },
  failed: { vi: 'Không hoàn thành nhiệm vụ', en: 'failed' },
};
const noGrade: BilingualText = { vi: 'chưa đề xuất mức', en: 'no grade' };
export const gradeText = (grade: Grade | null): BilingualText =>
  grade === null ? noGrade : gradeWords[grade];

const lineKinds: Readonly<Record<Line['kind'], BilingualText>> = {
  assignment: { vi: 'nhiệm vụ', en: 'assignment' },
  condition: { vi: 'điều kiện', en: 'condition' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
};
export const lineText = ({ kind, id }: Line): BilingualText => ({
  vi: `${lineKinds[kind].vi} "${id}"`,
  en: `${lineKinds[kind].en} "${id}"`,
});

/** A number as people write it, anything else as the data has it. */
export const valueText = (value: unknown): BilingualText => {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?(\/\d+)?$/.test(value));
  const text = isNumber ? String(value) : JSON.stringify(value);
  return { vi: isNumber ? text.replace('.', ',') : text, en: text };
};

export const dayText = (date: string): string => date.split('-').reverse().join('/');

/** What an instant is on a clock in Asia/Ho_Chi_Minh, which knows no summer time. */
export const instantText = (instant: string): string => {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${dayText(local.slice(0, 10))}`;
};

/** As in an id or as in a request: `2026-q1`, `2026-Q1`. */
export const periodText = (period: string): BilingualText => {
  const [year, part] = period.toLowerCase().split('-');
  if (part === undefined) return { vi: `năm ${year}`, en: `${year}` };
  return part.startsWith('q')
    ? { vi: `quý ${part.slice(1)}/${year}`, en: `quarter ${part.slice(1)} of ${year}` }
    : { vi: `tháng ${Number(part)}/${year}`, en: `month ${Number(part)} of ${year}` };
};

/** Whom a rating is about and of when, by its id: `mttq-2026-q1-head`. */
export const ratingText = (id: string, nameOf: (unit: string) => string): BilingualText => {
  const [, unit = id, period, head] = /^(.+?)-(\d{4}(?:-q[1-4]|-\d{2})?)(-head)?$/.exec(id) ?? [];
  const name = nameOf(unit);
  if (period === undefined) return { vi: name, en: name };
  const { vi, en } = periodText(period);
  return head === undefined
    ? { vi: `${name} (${vi})`, en: `${name} (${en})` }
    : { vi: `người đứng đầu ${name} (${vi})`, en: `the head of ${name} (${en})` };
};
