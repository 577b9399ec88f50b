import { Option } from 'commander';
import { Unusable } from '../outcome.ts';

/** How a field of a request is written on the command line. */
export type Field = Readonly<{
  /** Path of the field in the body, with dots. */
  name: string;
  flag: `--${string}`;
  words: string;
}> &
  (
    | Readonly<{ kind: 'text' | 'number' | 'texts' | 'deadline' | 'evidence' | 'excess' }>
    /** `flag` says yes, `otherwise` no. */
    | Readonly<{ kind: 'either'; otherwise: `--${string}` }>
  );

type Given = Readonly<Record<string, unknown>>;

const span = /^(\d+(?:\.\d+)?)-(working-days|working-hours|days)$/;
const spanFields = { 'working-days': 'workingDays', 'working-hours': 'workingHours', days: 'days' } as const;
const isSpanKind = (kind: string | undefined): kind is keyof typeof spanFields =>
  kind !== undefined && Object.hasOwn(spanFields, kind);

/** A last day, an instant, or a span from now: what `--due` takes. */
export const deadlineIn = (flag: string, text: string): object => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { lastDay: text };
  if (/^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return { at: text };
  const [, length, kind] = span.exec(text) ?? [];
  if (isSpanKind(kind)) return { [spanFields[kind]]: Number(length) };
  throw new Unusable(
    `${flag} "${text}": cần một ngày YYYY-MM-DD, một thời điểm có múi giờ, hoặc 5-working-days, 8-working-hours, 10-days. — a date YYYY-MM-DD, an instant with its offset, or 5-working-days, 8-working-hours, 10-days is needed.`,
  );
};

const halves = (flag: string, text: string, mark: string, shape: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Unusable(`${flag} "${text}": cần dạng "${shape}". — must look like "${shape}".`);
};

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

export const optionsOf = ({ flag, words, ...field }: Field): readonly Option[] => {
  switch (field.kind) {
    case 'either':
      return [new Option(flag, words), new Option(field.otherwise)];
    case 'deadline':
      return [
        new Option(`${flag} <when>`, words),
        new Option(`${flag}-text <words>`, 'hạn như đã viết — the deadline as it was written'),
      ];
    case 'texts':
      return [new Option(`${flag} <id>`, words).argParser(several)];
    case 'evidence':
      return [new Option(`${flag} <title=reference>`, words).argParser(several)];
    case 'excess':
      return [new Option(`${flag} <kind:grounds>`, words)];
    case 'number':
      return [new Option(`${flag} <number>`, words)];
    case 'text':
      return [new Option(`${flag} <text>`, words)];
    default:
      return field satisfies never;
  }
};

const attribute = (flag: string): string => new Option(flag).attributeName();
const textOf = (given: Given, flag: string): string | undefined => {
  const value = given[attribute(flag)];
  return typeof value === 'string' ? value : undefined;
};
const textsOf = (given: Given, flag: string): readonly string[] | undefined => {
  const value = given[attribute(flag)];
  return Array.isArray(value) ? value.map(String) : undefined;
};

/** Undefined: nothing was said of it. */
const valueOf = (field: Field, given: Given): unknown => {
  const { flag } = field;
  const text = textOf(given, flag);
  switch (field.kind) {
    case 'either':
      if (given[attribute(flag)] === given[attribute(field.otherwise)]) return undefined;
      return given[attribute(flag)] === true;
    case 'texts':
      return textsOf(given, flag);
    case 'evidence':
      return textsOf(given, flag)?.map((each) => {
        const [title, reference] = halves(flag, each, '=', 'title=reference');
        return { title, reference };
      });
    case 'deadline': {
      const written = textOf(given, `${flag}-text`);
      return text === undefined
        ? undefined
        : { ...deadlineIn(flag, text), ...(written !== undefined && { text: written }) };
    }
    case 'excess': {
      if (text === undefined) return undefined;
      const [kind, grounds] = halves(flag, text, ':', 'quality:grounds');
      return { kind, grounds };
    }
    case 'number':
      return text === undefined ? undefined : Number(text);
    case 'text':
      return text;
    default:
      return field satisfies never;
  }
};

/** The body of a request, with the fields that were given. */
export const bodyOf = (fields: readonly Field[], given: Given): Readonly<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, given);
    const [name = '', inner] = field.name.split('.');
    if (inner === undefined) Object.assign(body, value !== undefined && { [name]: value });
    else body[name] = { ...Object(body[name]), ...(value !== undefined && { [inner]: value }) };
  }
  return body;
};

type Issue = Readonly<{ path: readonly PropertyKey[]; message: string; code?: string }>;
/** A contract's schema, as far as a request is checked by it. */
export type Checks = Readonly<{
  safeParse: (
    body: unknown,
  ) =>
    Readonly<{ success: true }> | Readonly<{ success: false; error: Readonly<{ issues: readonly Issue[] }> }>;
}>;

/** What is wrong with a body, by the flag that says it; empty when nothing is. */
export const mistakesIn = (body: object, fields: readonly Field[], schema: Checks): readonly string[] => {
  const checked = schema.safeParse(body);
  if (checked.success) return [];
  return checked.error.issues.map(({ path, message }) => {
    const at = path.map(String).join('.');
    const field = fields.find(({ name }) => at === name || at.startsWith(`${name}.`));
    const flag = field ? [field.flag, ...('otherwise' in field ? [field.otherwise] : [])].join(' | ') : at;
    const isMissing = field !== undefined && !((field.name.split('.')[0] ?? '') in body);
    return isMissing
      ? `${flag}: thiếu — is missing`
      : `${flag || '(yêu cầu — request)'}: không hợp lệ — not valid: ${message}`;
  });
};
