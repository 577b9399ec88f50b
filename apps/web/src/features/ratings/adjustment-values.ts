import type { RatingView } from '@dondoc/evaluation-contracts';
import type { ExactNumber } from '@dondoc/evaluation-domain';
import type { Words } from '../../words/language.ts';
import { lineWords, type Line } from './rating-lines.ts';
import { openObjectionsOf } from './waiting.ts';

type Field = 'points' | 'late' | 'quality' | 'met';

const fieldsOf: Readonly<Record<Line['kind'], readonly [Field, ...Field[]]>> = {
  assignment: ['late', 'quality'],
  condition: ['met'],
  criterion: ['points'],
};

/** What of a line can be changed. */
export const adjustableOf = ({ kind }: Line): readonly [Field, ...Field[]] => fieldsOf[kind];

/** What a line holds now, where the rating itself knows; occurrences of an assignment are told by its own page. */
const presentOf = ({ kind, id }: Line, { criteria, proposal }: RatingView): ExactNumber | null => {
  if (kind === 'condition') {
    const met = proposal?.conditions.find(({ code }) => code === id)?.met;
    return met === undefined ? null : Number(met);
  }
  const given = criteria?.find(({ code }) => code === id);
  return given && 'points' in given ? given.points : null;
};

/** What the form of an answer begins with. */
export const adjustmentNow = (line: Line, view: RatingView) => {
  const [field] = adjustableOf(line);
  const before = presentOf(line, view);
  return { field, before, after: field === 'met' && before !== null ? 1 - Number(before) : null };
};

export type OpenObjection = Readonly<{ value: string; label: string }>;

/** Objections that wait for an answer, as choices. */
export const openOnes = (
  view: RatingView,
  titleOf: (id: string) => string,
  words: Words,
): readonly OpenObjection[] =>
  openObjectionsOf(view).map(({ objection, line }) => ({
    value: String(objection),
    label: words.t('rating.objectionNumber', {
      number: objection,
      line: lineWords(line, view, titleOf, words),
    }),
  }));
