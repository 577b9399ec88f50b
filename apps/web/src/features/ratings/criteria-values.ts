import { textSchema } from '@dondoc/assignments-contracts';
import { ratedNumberSchema, type RatingView } from '@dondoc/evaluation-contracts';
import { compare, exactly, type ExactNumber } from '@dondoc/evaluation-domain';
import { generalPoints, type CriterionGiven } from '@dondoc/evaluation-rating';
import { z } from 'zod';

type Bounds = Pick<RatingView, 'bounds'>;

/** A criterion as its row is filled in: points with evidence, or why it does not apply. */
const rowSchema = z.discriminatedUnion('applies', [
  z.object({
    applies: z.literal('yes'),
    points: ratedNumberSchema,
    evidence: textSchema(2000),
    cause: textSchema(300).nullable().default(null),
  }),
  z.object({ applies: z.literal('no'), notApplicable: textSchema(2000) }),
]);

/** More than there are: it is refused, and never counted with the rest. */
const isTooMany = (points: ExactNumber, most: ExactNumber): boolean =>
  compare(exactly(points), exactly(most)) > 0;

/** The rows of a rating's criteria, in their order; `tooMany` says the most there are. */
export const criteriaSchema = (
  { bounds: { criteria } }: Bounds,
  tooMany: (most: string | number) => string,
) =>
  z.object({ criteria: z.array(rowSchema) }).check(({ value, issues }) => {
    value.criteria.forEach((row, index) => {
      const most = criteria[index]?.most ?? 0;
      if (row.applies === 'yes' && isTooMany(row.points, most))
        issues.push({
          code: 'custom',
          path: ['criteria', index, 'points'],
          message: tooMany(most),
          input: row.points,
        });
    });
  });
type Filled = z.output<ReturnType<typeof criteriaSchema>>;

export const criteriaGiven = ({ criteria }: Filled, { bounds }: Bounds): readonly CriterionGiven[] =>
  bounds.criteria.flatMap(({ code }, index) => {
    const row = criteria[index];
    if (!row) return [];
    if (row.applies === 'no') return { code, notApplicable: row.notApplicable };
    const { points, evidence, cause } = row;
    return { code, points, evidence, cause };
  });

/** The rows as they were given last. */
export const criteriaRows = ({ bounds, criteria }: Pick<RatingView, 'bounds' | 'criteria'>) =>
  bounds.criteria.map(({ code }) => {
    const given = criteria?.find((one) => one.code === code);
    if (!given) return { applies: 'yes' };
    return 'points' in given ? { applies: 'yes', ...given } : { applies: 'no', ...given };
  });

export type Sum = Readonly<{ filled: number; points: string | null; most: string | null }>;

const partSchema = z.union([
  z.object({ applies: z.literal('yes'), points: ratedNumberSchema }),
  z.object({ applies: z.literal('no') }),
]);

/** What the rows filled in so far come to, exactly, and the most that they could; those that do not apply are stood for by the others. */
export const sumSoFar = (rows: readonly unknown[], { bounds }: Bounds): Sum => {
  const given = bounds.criteria.flatMap(({ code, most }, index): readonly CriterionGiven[] => {
    const row = partSchema.safeParse(rows[index]).data;
    if (!row || (row.applies === 'yes' && isTooMany(row.points, most))) return [];
    return row.applies === 'no'
      ? [{ code, notApplicable: '' }]
      : [{ code, points: row.points, evidence: '', cause: null }];
  });
  const asked = bounds.criteria.filter(({ code }) => given.some((one) => one.code === code));
  const full = asked.map(({ code, most }) => ({ code, points: most, evidence: '', cause: null }));
  return { filled: given.length, points: generalPoints(given, asked), most: generalPoints(full, asked) };
};
