import { z } from 'zod';
import { nearestDouble } from './exact/nearest-double.ts';
import { compare, exactly, max, type Rational, zero } from './exact/rational.ts';
import type { EvaluationFacts } from './facts.ts';
import { inBoth } from './in-both.ts';
import { problemsOf, type Problem } from './problems.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSets } from './rule-sets.ts';

const text = z.string({ error: inBoth('cần một chuỗi', 'a text is needed') }).min(1, {
  error: inBoth('không được để trống', 'must not be empty'),
});
const date = z.iso.date({
  error: inBoth('cần một ngày có thật, YYYY-MM-DD', 'a real date, YYYY-MM-DD, is needed'),
});
const flag = z.boolean({ error: inBoth('cần true hoặc false', 'true or false is needed') });
const countError = inBoth('cần số nguyên không âm', 'a whole number, 0 or more, is needed');
const count = z.int({ error: countError }).min(0, { error: countError });
const pointsAsNumber = z
  .number({ error: inBoth('cần một số hoặc null', 'a number or null is needed') })
  .min(0, { error: inBoth('không được âm', 'must not be negative') });
const pointsError = inBoth(
  'cần một số, một phân số như "80/3" hoặc null',
  'a number, a fraction such as "80/3" or null is needed',
);
// What no decimal can say is a fraction; what one can is a number.
const fraction = z.string().regex(/^\d{1,30}\/0*[1-9]\d{0,29}$/, { error: pointsError });
const points = z.union([pointsAsNumber, fraction], { error: pointsError });
const coefficientError = inBoth('cần một số lớn hơn 0', 'a number above 0 is needed');
const coefficient = z.number({ error: coefficientError }).positive({ error: coefficientError });

const evidence = z.strictObject({ id: text, position: text });

const assignment = z
  .object(
    {
      id: text,
      coefficient,
      role: z.enum(['lead', 'cooperating'], {
        error: inBoth('cần "lead" hoặc "cooperating"', '"lead" or "cooperating" is needed'),
      }),
      dueOn: date.nullable().default(null),
      submittedOn: date.nullable().default(null),
      accepted: flag,
      acceptedOn: date.nullable().default(null),
      qualityFailures: count.default(0),
      lateOccurrences: count.default(0),
      objectiveCause: flag.default(false),
      beyondRequirement: flag.default(false),
      events: z.array(evidence).exactOptional(),
    },
    { error: inBoth('cần một đối tượng mô tả nhiệm vụ', 'an object describing the assignment is needed') },
  )
  .refine(({ accepted, acceptedOn }) => accepted || acceptedOn === null, {
    path: ['acceptedOn'],
    error: inBoth('có ngày nghiệm thu nhưng accepted là false', 'given although accepted is false'),
  });

const assignments = z
  .array(assignment, { error: inBoth('cần một danh sách nhiệm vụ', 'a list of assignments is needed') })
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: inBoth(`mã "${id}" bị trùng`, `id "${id}" is used twice`),
        });
      seen.add(id);
    }
  });

const period = z
  .object({ from: date, to: date }, { error: inBoth('cần { from, to }', '{ from, to } is needed') })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: inBoth('kỳ kết thúc trước khi bắt đầu', 'the period ends before it begins'),
  });

const facts = z.object(
  {
    unit: text,
    period,
    generalCriteria: points.nullable().default(null),
    disciplined: flag,
    disciplinedBy: text.exactOptional(),
    breach: z.strictObject({ document: text }).nullable().exactOptional(),
    assignments,
  },
  { error: inBoth('cần một đối tượng JSON', 'a JSON object is needed') },
) satisfies z.ZodType<EvaluationFacts>;

export type ParsedFacts =
  | Readonly<{ ok: true; facts: EvaluationFacts; unknownFields: readonly string[] }>
  | Readonly<{ ok: false; errors: readonly Problem[] }>;

const keysBeyond = (value: unknown, known: object, prefix: string): readonly string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.keys(value)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => `${prefix}${key}`)
    : [];

const unknownFieldsOf = (json: unknown): readonly string[] => {
  const outer = z.object({ assignments: z.array(z.unknown()) }).parse(json);
  return [
    ...keysBeyond(json, facts.shape, ''),
    ...outer.assignments.flatMap((one, index) => keysBeyond(one, assignment.shape, `assignments[${index}].`)),
  ];
};

const mostGeneralPoints = (ruleSet: RuleSet | undefined): Rational =>
  (ruleSet ? [ruleSet] : ruleSets)
    .map(({ generalPoints }) => exactly(generalPoints.value))
    .reduce((most, value) => max(most, value), zero);

/**
 * Reads facts from JSON already parsed, for the given rule set or any of those shipped. Left out and null mean the
 * same; counts default to 0, `objectiveCause` and `beyondRequirement` to false. Each error names the path of its
 * field; `unknownFields` are those that were not read, worth showing because one may be a misspelling.
 */
export const parseFacts = (json: unknown, ruleSet?: RuleSet): ParsedFacts => {
  const parsed = facts.safeParse(json);
  if (!parsed.success) return { ok: false, errors: problemsOf(parsed.error) };
  const { generalCriteria } = parsed.data;
  const most = mostGeneralPoints(ruleSet);
  if (generalCriteria !== null && compare(exactly(generalCriteria), most) > 0) {
    const limit = String(nearestDouble(most));
    const message = inBoth(`không được quá ${limit} điểm`, `must not be above ${limit} points`);
    return { ok: false, errors: [{ path: 'generalCriteria', message }] };
  }
  return { ok: true, facts: parsed.data, unknownFields: unknownFieldsOf(json) };
};
