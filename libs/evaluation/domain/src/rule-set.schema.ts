import { z } from 'zod';
import { compare, exactly } from './exact/rational.ts';
import { inBoth } from './in-both.ts';
import { problemsOf, type Problem } from './problems.ts';
import type { RuleSet } from './rule-set.ts';

const numberError = inBoth(
  'cần một số không âm hoặc phân số như "70/3"',
  'a number, 0 or more, or a fraction such as "70/3" is needed',
);
const exactNumber = z.union([z.number().min(0), z.string().regex(/^\d+(\.\d+)?(\/0*[1-9]\d*)?$/)], {
  error: numberError,
});

const text = z.string().min(1);
const bilingual = z.strictObject({ vi: text, en: text });
const standing = z.enum(['law', 'guidance', 'local', 'setting']);
const sourced = z.strictObject({ value: exactNumber, source: text, standing });

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
  requires: z.array(text),
});

const shape = z.strictObject({
  id: text,
  version: z.int().min(1),
  title: bilingual,
  inForceFrom: z.iso.date(),
  roleFactors: z.strictObject({ lead: sourced, cooperating: sourced }),
  generalPoints: sourced,
  resultPoints: z.strictObject({ quantity: sourced, quality: sourced, progress: sourced }),
  deductions: z.strictObject({ qualityFailure: sourced, lateOccurrence: sourced }),
  conditions: z.array(condition),
  grades: z.array(grade).min(1),
  failed: z.strictObject({ name: bilingual }),
  completion: z.strictObject({ failedWithout: text, undecidedWithout: text }).nullable(),
});

const ruleSet = shape.superRefine((rules, context) => {
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
  if (compare(exactly(rules.roleFactors.lead.value), exactly(0)) <= 0)
    refuse(['roleFactors', 'lead', 'value'], inBoth('phải lớn hơn 0', 'must be above 0'));
}) satisfies z.ZodType<RuleSet>;

export type ParsedRuleSet =
  Readonly<{ ok: true; ruleSet: RuleSet }> | Readonly<{ ok: false; errors: readonly Problem[] }>;

/** Reads a rule set entered as JSON: complete, every number with source and standing, its codes consistent. */
export const parseRuleSet = (json: unknown): ParsedRuleSet => {
  const parsed = ruleSet.safeParse(json);
  return parsed.success
    ? { ok: true, ruleSet: parsed.data }
    : { ok: false, errors: problemsOf(parsed.error) };
};
