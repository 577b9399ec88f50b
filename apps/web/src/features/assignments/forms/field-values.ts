import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { z } from 'zod';
import type { CommandForm, Field, Path, Values } from './command-form.ts';

type Issue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (values: unknown, [first, ...rest]: Path): unknown => {
  if (first === undefined) return values;
  if (Array.isArray(values)) return valueAt(values[Number(first)], rest);
  return isRecord(values) ? valueAt(values[first], rest) : undefined;
};

/** Without what was left blank: the contract says what holds then. */
const withoutBlanks = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isRecord(value)) return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, nested]) => [key, withoutBlanks(nested)] as const)
      .filter(([, nested]) => nested !== undefined),
  );
};

const recordOf = (value: unknown): Values => (isRecord(value) ? value : {});

export const bodyOf = ({ body }: CommandForm, values: Values, view: AssignmentView): Values => {
  const said = recordOf(withoutBlanks(values));
  return body ? body(said, view) : said;
};

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

const keysOf = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

/** A field that is in the way of sending: where, and what the contract finds; null: it was left blank. */
export type FieldTrouble = Readonly<{ at: Path; field: Field; issue: Issue | null }>;

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

export const shownFields = (form: CommandForm, values: Values, view: AssignmentView): readonly Field[] =>
  form.fields.filter(({ shown }) => shown?.(values, view) ?? true);

export const isOptional = ({ optional }: Field, values: Values, view: AssignmentView): boolean =>
  optional?.(values, view) ?? false;

/** The field that a path of the body belongs to: its own, or the first of those under it. */
export const fieldAt = (fields: readonly Field[], path: Path): Field | undefined =>
  fields.find(({ at }) => startsWith(path, at)) ?? fields.find(({ at }) => startsWith(at, path));

/** Everything wrong with what was filled in, field by field. */
export const troublesIn = (
  form: CommandForm,
  values: Values,
  view: AssignmentView,
): readonly FieldTrouble[] => {
  const fields = shownFields(form, values, view);
  const missing = fields
    .filter((field) => !isOptional(field, values, view) && isBlank(valueAt(values, field.at)))
    .map((field) => ({ at: field.at, field, issue: null }));
  const parsed = form.schema.safeParse(bodyOf(form, values, view));
  const refused = (parsed.error?.issues ?? []).flatMap((issue) => {
    const path = keysOf(issue.path);
    const field = fieldAt(fields, path);
    if (!field || missing.some((blank) => blank.field === field)) return [];
    return [{ at: startsWith(path, field.at) ? path : field.at, field, issue }];
  });
  return [...missing, ...refused];
};
