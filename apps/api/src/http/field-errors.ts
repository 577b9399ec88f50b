import { z } from 'zod';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Localised = Readonly<{ path: string; message: string }>;

const inVietnamese = z.locales.vi().localeError;
const inEnglish = z.locales.en().localeError;

const worded =
  (missing: string, otherwise: z.core.$ZodErrorMap): z.core.$ZodErrorMap =>
  (issue) =>
    issue.code === 'invalid_type' && issue.input === undefined ? missing : otherwise(issue);

/** Of the branches of a union, the one that was most nearly met is the one that was meant. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.toSorted((a, b) => a.length - b.length)[0] ?? [];

type Half = 0 | 1;

/** A schema's own words come as "Vietnamese — English". */
const wordsOf = ({ code, message }: Issue, half: Half): string =>
  code === 'custom' ? (message.split(' — ')[half] ?? message) : message;

const flatten = (issue: Issue, half: Half, within: readonly PropertyKey[] = []): readonly Localised[] => {
  const path = [...within, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearest(issue.errors).flatMap((nested) => flatten(nested, half, path));
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return paths.map((at) => ({ path: at.join('.'), message: wordsOf(issue, half) }));
};

// Under the flag `u` a whole pair is one character: only halves are surrogates.
const unstorableCharacter = /[\0\p{Surrogate}]/u;

/** Text that JSON columns cannot hold, and that nobody writes on purpose: NUL and halves of surrogate pairs. */
const unstorable = (value: unknown, path: readonly string[] = []): readonly string[] => {
  if (typeof value === 'string') return unstorableCharacter.test(value) ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, nested]) => unstorable(nested, [...path, key]));
};

export type Checked<Output> =
  | Readonly<{ outcome: 'valid'; value: Output }>
  | Readonly<{ outcome: 'invalid'; errors: readonly FieldError[] }>;

/** Checks input against its schema; every error has the path of its field and its reason in both languages. */
export const checked = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Checked<z.output<Schema>> => {
  const vi = schema.safeParse(input, { error: worded('thiếu giá trị', inVietnamese) });
  if (vi.success) {
    const errors = unstorable(input).map((path) => ({
      path,
      message: 'có ký tự không lưu được (NUL hoặc nửa cặp thay thế UTF-16)',
      messageEn: 'holds a character that cannot be stored (NUL or half of a UTF-16 surrogate pair)',
    }));
    return errors.length > 0 ? { outcome: 'invalid', errors } : { outcome: 'valid', value: vi.data };
  }
  const en = schema.safeParse(input, { error: worded('is missing', inEnglish) });
  const english = en.success ? [] : en.error.issues.flatMap((issue) => flatten(issue, 1));
  const errors = vi.error.issues
    .flatMap((issue) => flatten(issue, 0))
    .map((error, index) => ({ ...error, messageEn: english[index]?.message ?? error.message }));
  return { outcome: 'invalid', errors };
};
