import type { RatingView } from '@dondoc/evaluation-contracts';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import type { Words } from '../../words/language.ts';
import { halfOf } from '../../words/bilingual.ts';
import { criterionWords, givenWords } from './rating-words.ts';

export type Line = RatingView['objections'][number]['line'];
export type NamedLine = Readonly<{ line: Line; words: string }>;

/** A line as the value of a field, and back. */
export const lineValue = ({ kind, id }: Line): string => `${kind}:${id}`;
const kinds = ['assignment', 'condition', 'criterion'] as const;
export const lineOf = (value: string): Line | null => {
  const kind = kinds.find((each) => value.startsWith(`${each}:`));
  return kind ? { kind, id: value.slice(kind.length + 1) } : null;
};

type Titled = Readonly<{ id: string; title: string }>;

/** What the line says now, where the rating itself knows; an assignment by its title. */
export const lineWords = (
  { kind, id }: Line,
  view: RatingView,
  titleOf: (id: string) => string,
  words: Words,
): string => {
  const { t, language } = words;
  switch (kind) {
    case 'assignment':
      return t('rating.line.assignment', { title: titleOf(id) });
    case 'condition': {
      const found = view.proposal?.conditions.find(({ code }) => code === id);
      return t('rating.line.condition', { words: found ? halfOf(found.because, language) : id });
    }
    case 'criterion': {
      const given = view.criteria?.find(({ code }) => code === id);
      const name = criterionWords(id, view, words);
      if (!given) return t('rating.line.criterion', { name });
      return 'points' in given
        ? t('rating.line.criterionPoints', { name, points: givenWords(given.points, words) })
        : t('rating.line.criterionNone', { name });
    }
    default:
      return kind satisfies never;
  }
};

/** The lines that one may be objected to: those of the evaluation first, then assignments that may be missing from it. */
export const objectionLines = (
  view: RatingView,
  evaluation: Pick<UnitEvaluationBody, 'lines'> | undefined,
  every: readonly Titled[],
  words: Words,
): readonly NamedLine[] => {
  const { t, language } = words;
  const counted = evaluation?.lines ?? [];
  const missing = every.filter(({ id }) => !counted.some(({ assignment }) => assignment === id));
  const untitled = (id: string): string => id;
  const named = (line: Line): NamedLine => ({ line, words: lineWords(line, view, untitled, words) });
  const all: readonly NamedLine[] = [
    ...counted.map(({ assignment: id, title, words: said }) => ({
      line: { kind: 'assignment' as const, id },
      words: t('rating.line.counted', { title, words: said[language] }),
    })),
    ...(view.proposal?.conditions ?? []).map(({ code: id }) => named({ kind: 'condition', id })),
    ...view.bounds.criteria.map(({ code: id }) => named({ kind: 'criterion', id })),
    ...missing.map(({ id, title }) => ({
      line: { kind: 'assignment' as const, id },
      words: t('rating.line.missing', { title }),
    })),
  ];
  const taken = view.objections.map(({ line }) => lineValue(line));
  return all.filter(({ line }) => !taken.includes(lineValue(line)));
};
