import { troubleOf } from '../../api/api-trouble.ts';
import type { Words } from '../../words/language.ts';
import { withReadableTimes } from '../../words/readable-times.ts';

export type FieldPath = readonly (string | number)[];

/** Which field a refusal is about; where a form has it. */
const aboutFields: Readonly<Record<string, readonly FieldPath[]>> = {
  'reason-required': [['reason']],
  'grounds-required': [['grounds']],
  'day-outside-the-period': [['asOf']],
  'quota-not-acknowledged': [['quotaAcknowledged']],
  'above-the-unit': [['grade'], ['to']],
  'unit-failing': [['grade'], ['to']],
  'quarter-failed': [['grade'], ['to']],
  'others-come-first': [['grade'], ['to']],
  'grade-differs': [['to']],
  'line-unknown': [['line']],
  'line-objected-already': [['line']],
  'objection-unknown': [['objection']],
  'objection-answered': [['objection']],
  'value-differs': [['adjustment', 'before']],
  'adjustment-unusable': [['adjustment', 'after']],
  'adjustment-beside-the-line': [['adjustment', 'field']],
  'criterion-out-of-range': [['adjustment', 'after']],
  'cause-counted-already': [['adjustment', 'cause']],
  'unity-out-of-range': [['unity', 'share']],
  'finding-of-the-future': [['on']],
  'finding-recorded-already': [['document']],
  'finding-unknown': [['finding']],
  'finding-withdrawn-already': [['finding']],
};

export type SaidAtField = Readonly<{ at: FieldPath; message: string }>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a form that holds these values has the field, filled in or not. */
const has = (values: unknown, [key, ...rest]: FieldPath): boolean => {
  if (key === undefined) return true;
  return isObject(values) && Object.hasOwn(values, key) && has(values[key], rest);
};

/** What the API refused, at the field it is about; null: it is about the whole. `values`: of every field of the form. */
export const refusedAt = (
  error: unknown,
  values: unknown,
  { language, ...words }: Words,
): SaidAtField | null => {
  const trouble = troubleOf(error);
  if (trouble.kind !== 'problem') return null;
  const { code, detail, detailEn } = trouble.problem;
  const at = aboutFields[code]?.find((field) => has(values, field));
  const said = (language === 'vi' ? detail : detailEn) ?? detail;
  return at && said !== undefined ? { at, message: withReadableTimes(said, { language, ...words }) } : null;
};
