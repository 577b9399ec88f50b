import { z } from 'zod';
import { compare, exactly } from './exact/rational.ts';
import { inBoth } from './in-both.ts';
import { problemsOf, type Problem } from './problems.ts';
import type { RuleSet } from './rule-set.ts';

const numberError = inBoth(
  'cần một số không âm hoặc phân số như "70/3"',
  'a number, 0 or more, or a fraction such as "70/3" is needed',
);
// As many digits as people write, so that none of them takes a minute to reckon with.
const digits = /^\d{1,30}(\.\d{1,30})?(\/0*[1-9]\d{0,29})?$/;
const exactNumber = z.union([z.number().min(0), z.string().max(100).regex(digits)], { error: numberError });

const text = z.string().min(1);
// What is longer is no table of rules, and is read no further.
const few = <Member extends z.ZodType>(member: Member) => z.array(member).max(100, { abort: true });
const bilingual = z.strictObject({ vi: text, en: text });
const standing = z.enum(['law', 'guidance', 'local', 'setting']);
const stated = z.strictObject({ source: text, standing });
const settled = <Value extends z.ZodType>(value: Value) => stated.extend({ value });
const sourced = settled(exactNumber);
const anyGrade = z.enum(['excellent', 'good', 'satisfactory', 'failed']);
const either = z.strictObject({ all: sourced, otherwise: sourced });

const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    code: text,
    kind: z.enum(['share-at-least', 'share-at-most']),
    of: z.enum(['done', 'on-time', 'off-schedule', 'on-time-with-quality', 'beyond']),
    share: sourced,
  }),
  z.strictObject({ code: text, kind: z.literal('no-discipline'), source: text, standing }),
]);

const grade = z.strictObject({
  grade: z.enum(['excellent', 'good', 'satisfactory']),
  name: bilingual,
  atLeast: sourced,
  requires: few(text),
});

const quota = z.strictObject({
  share: sourced,
  exceptional: sourced,
  denominator: settled(z.enum(['of-good', 'of-good-or-better', 'of-all'])),
  group: settled(z.enum(['similar-duties', 'everybody'])),
  rounding: settled(z.enum(['half-up', 'down'])),
  heads: settled(z.enum(['outside', 'inside'])),
});

const heads = z.strictObject({
  neverAboveUnit: stated,
  unitDoneAtLeast: sourced,
  deputiesThen: settled(anyGrade),
  failedQuarters: z.strictObject({ most: sourced, rulesOut: settled(anyGrade) }),
  criteria: z
    .strictObject({ resultPoints: sourced, ratios: sourced, staff: either, unit: either })
    .nullable(),
});

const precedence = z.enum([
  'leadership-before-members',
  'leadership-before-head',
  'unit-before-party-organisation',
  'lower-before-upper',
]);

const shape = z.strictObject({
  id: text,
  version: z.int().min(1),
  title: bilingual,
  inForceFrom: z.iso.date(),
  coefficients: z.strictObject({ standard: sourced, byDifficulty: few(sourced) }),
  roleFactors: z.strictObject({ lead: sourced, cooperating: sourced }),
  generalPoints: sourced,
  generalCriteria: z.strictObject({
    count: sourced,
    each: sourced,
    names: settled(few(bilingual)).exactOptional(),
  }),
  resultPoints: z.strictObject({ quantity: sourced, quality: sourced, progress: sourced }),
  deductions: z.strictObject({ qualityFailure: sourced, lateOccurrence: sourced }),
  lateBands: few(z.strictObject({ days: sourced, share: sourced })),
  conditions: few(condition),
  grades: few(grade).min(1),
  failed: z.strictObject({ name: bilingual }),
  completion: z.strictObject({ failedWithout: text, undecidedWithout: text }).nullable(),
  breach: stated.nullable(),
  quota,
  heads,
  selfAssessment: z.strictObject({ points: sourced, grades: sourced }),
  objection: z.strictObject({ workingDays: settled(z.int().min(1).nullable()) }),
  annualDate: settled(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  order: settled(few(precedence)),
});

/** A rule set entered as JSON: complete, every number with source and standing, its codes consistent. */
export const ruleSetSchema: z.ZodType<RuleSet> = shape.superRefine((rules, context) => {
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const codes = rules.conditions.map(({ code }) => code);
  for (const [index, code] of codes.entries())
    if (codes.indexOf(code) < index)
      refuse(['conditions', index, 'code'], inBoth(`mã "${code}" bị trùng`, `code "${code}" is used twice`));
  const mustExist = (code: string, path: PropertyKey[]) => {
    if (!codes.includes(code))
      refuse(path, inBoth(`không có điều kiện "${code}"`, `there is no condition "${code}"`));
  };
  const { count, names } = rules.generalCriteria;
  const { numerator: criteria, denominator } = exactly(count.value);
  if (denominator !== 1n)
    refuse(['generalCriteria', 'count', 'value'], inBoth('phải là số nguyên', 'must be a whole number'));
  if (names && BigInt(names.value.length) !== criteria)
    refuse(
      ['generalCriteria', 'names', 'value'],
      inBoth(`cần đúng ${criteria} tên`, `${criteria} names are needed`),
    );
  for (const [index, { requires, atLeast }] of rules.grades.entries()) {
    for (const [place, code] of requires.entries()) mustExist(code, ['grades', index, 'requires', place]);
    const better = rules.grades[index - 1];
    if (better && compare(exactly(better.atLeast.value), exactly(atLeast.value)) <= 0)
      refuse(
        ['grades', index, 'atLeast', 'value'],
        inBoth('các mức phải xếp từ cao xuống thấp', 'grades go from the highest score down'),
      );
  }
  if (rules.completion) {
    mustExist(rules.completion.failedWithout, ['completion', 'failedWithout']);
    mustExist(rules.completion.undecidedWithout, ['completion', 'undecidedWithout']);
  }
  for (const [index, { days, share }] of rules.lateBands.entries()) {
    const sooner = rules.lateBands[index - 1];
    if (sooner && compare(exactly(sooner.days.value), exactly(days.value)) >= 0)
      refuse(['lateBands', index, 'days', 'value'], inBoth('số ngày phải tăng dần', 'days go up'));
    // Otherwise handing in later could bring more.
    if (compare(exactly(sooner?.share.value ?? 1), exactly(share.value)) < 0)
      refuse(
        ['lateBands', index, 'share', 'value'],
        inBoth('phần được tính phải giảm dần', 'shares go down'),
      );
  }
  if (compare(exactly(rules.heads.criteria?.ratios.value ?? 1), exactly(0)) <= 0)
    refuse(['heads', 'criteria', 'ratios', 'value'], inBoth('phải lớn hơn 0', 'must be above 0'));
  if (compare(exactly(rules.roleFactors.lead.value), exactly(0)) <= 0)
    refuse(['roleFactors', 'lead', 'value'], inBoth('phải lớn hơn 0', 'must be above 0'));
});

export type ParsedRuleSet =
  Readonly<{ ok: true; ruleSet: RuleSet }> | Readonly<{ ok: false; errors: readonly Problem[] }>;

export const parseRuleSet = (json: unknown): ParsedRuleSet => {
  const parsed = ruleSetSchema.safeParse(json);
  return parsed.success
    ? { ok: true, ruleSet: parsed.data }
    : { ok: false, errors: problemsOf(parsed.error) };
};
