import { compareEvaluations, type Evaluation } from '@dondoc/evaluation-domain';

type Bilingual = Readonly<{ vi: string; en: string }>;

/** `because` is one text for both languages; the dash between them occurs nowhere else in it. */
const reasonIn = ({ conditions }: Evaluation, code: string): Bilingual | null => {
  const because = conditions.find((condition) => condition.code === code)?.because;
  if (because === undefined) return null;
  const [vi = because, en = because] = because.split(' — ');
  return { vi, en };
};

/** What became different between two evaluations of one unit, its conditions in words of both languages. */
export const comparisonInWords = (before: Evaluation, after: Evaluation) => {
  const difference = compareEvaluations(before, after);
  return {
    ...difference,
    conditions: difference.conditions.map((condition) => ({
      ...condition,
      because: {
        before: reasonIn(before, condition.code),
        after: reasonIn(after, condition.code),
      },
    })),
  };
};

export type ComparisonInWords = ReturnType<typeof comparisonInWords>;
