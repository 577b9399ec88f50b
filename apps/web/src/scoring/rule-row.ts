import type { Grade, Settled, Sourced, Standing, Stated } from '@dondoc/evaluation-domain';
import type { Words } from '../words/language.ts';
import { dateWords } from '../words/local-time.ts';
import { numberWords, type RuleKind, type TypedValue } from './rule-value.ts';
import { gradeWords } from './score-words.ts';

export const sections = [
  'points',
  'conditions',
  'grades',
  'quota',
  'heads',
  'procedure',
  'coefficients',
] as const;
export type Section = (typeof sections)[number];

/** One rule in words, with where it comes from. */
export type RuleRow = Readonly<{
  /** Where it stands in the document: what an amendment names. */
  path: string;
  /** The same rule in another document, wherever it stands there. */
  key: string;
  section: Section;
  rule: string;
  value: string;
  source: string | null;
  standing: Standing | null;
  /** How it can be amended; null: with the whole document only. */
  amendable: Readonly<{ kind: RuleKind; present: TypedValue }> | null;
}>;

export type Place = Readonly<{ path: string; section: Section; rule: string; key?: string }>;

const settledRow = (
  { path, key = path, ...place }: Place,
  { source, standing }: Stated,
  kind: RuleKind,
  present: TypedValue,
  value: string,
): RuleRow => ({ ...place, path, key, value, source, standing, amendable: { kind, present } });

type Choice = 'denominator' | 'group' | 'rounding' | 'heads';

/** Rows by what stands in them, in the reader's words. */
export const rowsIn = (words: Words) => {
  const { t, language } = words;
  const number = (place: Place, settled: Sourced, kind: 'number' | 'share' = 'number'): RuleRow =>
    settledRow(place, settled, kind, settled.value, numberWords(kind, settled.value, language));
  return {
    number,
    share: (place: Place, settled: Sourced): RuleRow => number(place, settled, 'share'),
    choice: (place: Place, kind: Choice, settled: Settled<string>, value: string): RuleRow =>
      settledRow(place, settled, kind, settled.value, value),
    grade: (place: Place, settled: Settled<Grade>): RuleRow =>
      settledRow(place, settled, 'grade', settled.value, gradeWords(settled.value, words)),
    workingDays: (place: Place, settled: Settled<number | null>): RuleRow =>
      settledRow(
        place,
        settled,
        'working-days',
        settled.value,
        settled.value === null
          ? t('ruleSets.value.noLimit')
          : t('ruleSets.value.workingDays', { count: settled.value }),
      ),
    monthDay: (place: Place, settled: Settled<string>): RuleRow =>
      settledRow(
        place,
        settled,
        'month-day',
        settled.value,
        // Any year will do: it is not said.
        dateWords(`2000-${settled.value}`, language).replace(/[ /]2000$/, ''),
      ),
    /** What is no number: it is changed with the whole document. */
    said: ({ path, key = path, ...place }: Place, stated: Stated | null, value: string): RuleRow => ({
      ...place,
      path,
      key,
      value,
      source: stated?.source ?? null,
      standing: stated?.standing ?? null,
      amendable: null,
    }),
  };
};
