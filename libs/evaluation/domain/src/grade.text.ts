import type { Bilingual, Grade } from './rule-set.ts';

/** Short names, for sentences; a rule set carries the full ones. */
export const gradeInWords: Readonly<Record<Grade, Bilingual>> = {
  excellent: { vi: 'Xuất sắc', en: 'excellent' },
  good: { vi: 'Tốt', en: 'good' },
  satisfactory: { vi: 'Hoàn thành', en: 'satisfactory' },
  failed: { vi: 'Không hoàn thành', en: 'failed' },
};

const undecided: Bilingual = { vi: 'người có thẩm quyền quyết định', en: 'a person decides' };

export const proposalInWords = (grade: Grade | null): Bilingual =>
  grade === null ? undecided : gradeInWords[grade];

const order: readonly Grade[] = ['failed', 'satisfactory', 'good', 'excellent'];

/** Negative when `a` is the lower grade. */
export const compareGrades = (a: Grade, b: Grade): number => order.indexOf(a) - order.indexOf(b);

export const lowerOf = (a: Grade, b: Grade): Grade => (compareGrades(a, b) < 0 ? a : b);

export const oneBelow = (grade: Grade): Grade => order[Math.max(0, order.indexOf(grade) - 1)] ?? 'failed';

export const gradesApart = (a: Grade, b: Grade): number => Math.abs(order.indexOf(a) - order.indexOf(b));
