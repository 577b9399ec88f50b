import { adjustmentsInWords } from './adjusted-fact.ts';
import type { ExactContribution } from './evaluation.ts';
import { display } from './exact/display.ts';
import { exactly } from './exact/rational.ts';
import type { AssignmentFact } from './facts.ts';
import { joined } from './in-both.ts';
import { english, vietnamese } from './number.text.ts';
import type { Bilingual } from './rule-set.ts';

const amount = (text: string): Bilingual => ({
  vi: vietnamese(exactly(text)),
  en: english(exactly(text)),
});

const course = (fact: AssignmentFact, line: ExactContribution, asOf: string): readonly Bilingual[] => {
  const submitted = fact.submittedOn !== null && fact.submittedOn <= asOf;
  if (line.quantity === '0')
    return [
      submitted
        ? { vi: 'đã nộp, chưa nghiệm thu', en: 'submitted, not accepted' }
        : { vi: 'đến hạn, chưa có kết quả', en: 'due, no result' },
    ];
  const late = Math.max(
    fact.lateOccurrences,
    fact.submittedOn !== null && fact.dueOn !== null && fact.submittedOn > fact.dueOn ? 1 : 0,
  );
  return [
    { vi: 'đã nghiệm thu', en: 'accepted' },
    late > 0
      ? { vi: `trễ hạn ${late} lần`, en: `late ${late} time(s)` }
      : { vi: 'không trễ hạn', en: 'not late' },
    fact.qualityFailures > 0
      ? { vi: `${fact.qualityFailures} lần không đạt`, en: `failed quality ${fact.qualityFailures} time(s)` }
      : { vi: 'đạt chất lượng', en: 'with quality' },
    ...(fact.objectiveCause && late + fact.qualityFailures > 0
      ? [{ vi: 'không tính do nguyên nhân khách quan', en: 'not charged: objective cause' }]
      : []),
  ];
};

/** One line of an evaluation: what happened, what it weighs, what it brings. */
export const lineInWords = (fact: AssignmentFact, line: ExactContribution, asOf: string): Bilingual => {
  if (line.weight === '0')
    return { vi: 'phối hợp: hiển thị, không tính điểm', en: 'co-operating: shown, not counted' };
  const [weight, quantity, quality, progress] = [
    amount(line.weight),
    amount(line.quantity),
    amount(line.quality),
    amount(line.progress),
  ];
  const points = display(line.points);
  const what = joined([...course(fact, line, asOf), ...adjustmentsInWords(fact)], ', ');
  return {
    vi: `${what.vi}; trọng số ${weight.vi}: số lượng ${quantity.vi}, chất lượng ${quality.vi}, tiến độ ${progress.vi}; ${points.replace('.', ',')} điểm`,
    en: `${what.en}; weight ${weight.en}: quantity ${quantity.en}, quality ${quality.en}, progress ${progress.en}; ${points} points`,
  };
};
