import type { z } from 'zod';
import english from 'zod/v4/locales/en.js';
import vietnamese from 'zod/v4/locales/vi.js';
import type { Words } from '../words/language.ts';
import { troubleOf } from './api-trouble.ts';

/** What is wrong with one field; positions in lists are numbers, as forms name them. */
export type FieldFault = Readonly<{ path: readonly (string | number)[]; message: string }>;

type Issue = z.core.$ZodIssue;

const messages = { vi: vietnamese().localeError, en: english().localeError };

const wordsOf = (issue: Issue, { t }: Words): string => {
  if (issue.code === 'too_small' && issue.origin === 'string') return t('field.required');
  if (issue.code === 'too_big' && issue.origin === 'string')
    return t('field.tooLong', { max: Number(issue.maximum) });
  if (issue.code === 'invalid_type' && issue.input === undefined) return t('field.required');
  return issue.message;
};

/** Of the branches of a union, the one that was most nearly met is the one that was meant. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.toSorted((a, b) => a.length - b.length)[0] ?? [];

const partOf = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

const faultsIn = (issue: Issue, words: Words, within: readonly PropertyKey[] = []): readonly FieldFault[] => {
  const path = [...within, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearest(issue.errors).flatMap((nested) => faultsIn(nested, words, path));
  return [{ path: path.map(partOf), message: wordsOf(issue, words) }];
};

export type CheckedInput<Output> =
  | Readonly<{ outcome: 'valid'; value: Output }>
  | Readonly<{ outcome: 'invalid'; faults: readonly FieldFault[] }>;

/** Checks input against the contract before it is sent, in the reader's language. */
export const checkedInput = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  words: Words,
): CheckedInput<z.output<Schema>> => {
  const checked = schema.safeParse(input, { error: messages[words.language], reportInput: true });
  return checked.success
    ? { outcome: 'valid', value: checked.data }
    : { outcome: 'invalid', faults: checked.error.issues.flatMap((issue) => faultsIn(issue, words)) };
};

/** What the API found wrong, field by field; nothing where it refused for another reason. */
export const faultsOf = (error: unknown, { language }: Words): readonly FieldFault[] => {
  const trouble = troubleOf(error);
  if (trouble.kind !== 'problem') return [];
  return (trouble.problem.errors ?? [])
    .filter(({ path }) => path !== '')
    .map(({ path, message, messageEn }) => ({
      path: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      message: language === 'vi' ? message : (messageEn ?? message),
    }));
};

/** Without what was left empty: a field nobody filled in is a field that is not there. */
export const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== null && each !== '')
      .map(([key, each]) => [key, withoutBlanks(each)]),
  );
};
