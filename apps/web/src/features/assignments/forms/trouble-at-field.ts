import type { ParseKeys } from 'i18next';
import { troubleOf } from '../../../api/api-trouble.ts';
import type { Words } from '../../../words/language.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import type { Field, Path } from './command-form.ts';
import { fieldAt, type FieldTrouble } from './field-values.ts';

const blank: Readonly<Partial<Record<Field['kind'], ParseKeys>>> = {
  percent: 'command.wrong.percent',
  coefficient: 'command.wrong.number',
  choice: 'command.wrong.choose',
  unit: 'command.wrong.choose',
  deadline: 'command.wrong.deadline',
  date: 'command.wrong.date',
};

/** What is wrong with a field, in the reader's language. */
export const troubleAtField = ({ field, issue }: FieldTrouble, { t }: Pick<Words, 't'>): string => {
  if (issue?.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array'))
    return t(issue.origin === 'string' ? 'command.wrong.tooLong' : 'command.wrong.tooMany', {
      max: String(issue.maximum),
    });
  const ofKind = blank[field.kind];
  if (ofKind !== undefined) return String(t(ofKind));
  if (issue?.code === 'custom' && issue.path.length === 1 && issue.path[0] === 'changes')
    return t('command.wrong.unchanged');
  const isMissing = issue === null || issue.code === 'invalid_type' || issue.code === 'too_small';
  return t(isMissing ? 'command.wrong.missing' : 'command.wrong.other');
};

/** Which field a refusal is about; the first of these that the form has. */
const aboutFields: Readonly<Record<string, readonly string[]>> = {
  'deadline-not-ahead': ['deadline'],
  'deadline-not-later': ['deadline'],
  'child-after-parent': ['deadline'],
  'reason-required': ['reason'],
  'evidence-required': ['evidence'],
  'slowness-unexplained': ['cause', 'remedy'],
  'review-not-ahead': ['reviewOn'],
  'already-the-lead-unit': ['toUnit', 'unit'],
  'not-a-cooperating-unit': ['unit'],
  'part-confirmed': ['unit'],
  'part-not-delivered': ['unit'],
  'children-open': ['despiteChildren'],
  'nothing-corrected': ['changes'],
};

export type SaidAtField = Readonly<{ at: Path; message: string }>;

const pathOf = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What the API refused, at the fields that it is about; none: it is about the whole. */
export const refusedFields = (
  error: unknown,
  fields: readonly Field[],
  words: Words,
): readonly SaidAtField[] => {
  const trouble = troubleOf(error);
  if (trouble.kind !== 'problem') return [];
  const { code, detail, detailEn, errors = [] } = trouble.problem;
  const inLanguage = (vi: string | undefined, en: string | undefined) =>
    withReadableTimes((words.language === 'vi' ? vi : en) ?? vi ?? '', words);
  const named = errors.flatMap(({ path, message, messageEn }) => {
    const at = pathOf(path);
    const field = fieldAt(fields, at);
    if (!field) return [];
    const isInside = field.kind === 'evidence' && at.length > field.at.length;
    return [{ at: isInside ? at : field.at, message: inLanguage(message, messageEn) }];
  });
  if (named.length > 0) return named;
  const about = (aboutFields[code] ?? []).map((name) => fieldAt(fields, [name])).find((field) => field);
  return about ? [{ at: about.at, message: inLanguage(detail, detailEn) }] : [];
};
