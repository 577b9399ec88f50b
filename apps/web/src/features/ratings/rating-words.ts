import { ratingText } from '@dondoc/evaluation-application';
import type { RatingView } from '@dondoc/evaluation-contracts';
import type { ExactNumber } from '@dondoc/evaluation-domain';
import type { Names } from '../../organisation/use-names.ts';
import { gradeWords, periodWords } from '../../scoring/score-words.ts';
import { deadlineWords, timeLeftWords } from '../../words/deadline-words.ts';
import type { Words } from '../../words/language.ts';
import { isOverdue, nextDue, waitingFor, type Due } from './waiting.ts';

type Grade = NonNullable<RatingView['grade']>;
type Rated = Pick<RatingView, 'unit' | 'subject'>;

/** The unit, or whoever heads it. */
export const ratedWords = (
  { unit, subject }: Rated,
  { t }: Pick<Words, 't'>,
  names: Pick<Names, 'unit'>,
): string => (subject.kind === 'head' ? t('ratings.headOf', { unit: names.unit(unit) }) : names.unit(unit));

/** The rating that an id means; with its period, where it is none of these. */
export const ratingName = (
  id: string,
  among: readonly RatingView[],
  words: Words,
  names: Pick<Names, 'unit'>,
): string => {
  const found = among.find((one) => one.id === id);
  return found ? ratedWords(found, words, names) : ratingText(id, names.unit)[words.language];
};

/** Points as people gave them, to the letter: what was entered is not rounded. */
export const givenWords = (points: ExactNumber, { language }: Pick<Words, 'language'>): string =>
  language === 'vi' ? String(points).replace('.', ',') : String(points);

export const assessedWords = (
  { grade, points }: Readonly<{ grade: Grade; points: ExactNumber | null }>,
  words: Words,
): string =>
  points === null
    ? gradeWords(grade, words)
    : words.t('ratings.assessed', { grade: gradeWords(grade, words), points: givenWords(points, words) });

/** A head speaks for itself; whoever decides is a unit. */
export const moveWords = (
  view: RatingView,
  now: string,
  words: Words,
  names: Pick<Names, 'unit'>,
): string => {
  const { what, by } = waitingFor(view, now);
  const unit = by === 'rated' ? ratedWords(view, words, names) : names.unit(view.decidingUnit);
  return words.t(`ratings.move.${what}`, { unit });
};

/** What is due and when, with the time left or by how much it has passed. A window that has ended is no lateness. */
export const dueWords = (due: Due, now: string, words: Words): string =>
  words.t('ratings.dueOf', {
    what: words.t(`ratings.due.${due.what}`),
    at: deadlineWords(words, due.at),
    left:
      due.what === 'finalise' && Date.parse(due.at) <= Date.parse(now)
        ? words.t('ratings.ended')
        : timeLeftWords(words, due.at, now),
  });

export const isLate = (view: RatingView, now: string): boolean => isOverdue(nextDue(view), now);

/** `criterion-3` by the name that the ward's rules give it, else by its number. */
export const criterionWords = (
  code: string,
  { bounds }: Pick<RatingView, 'bounds'>,
  { t, language }: Words,
): string => {
  const place = bounds.criteria.findIndex((one) => one.code === code);
  const name = bounds.criteria[place]?.name;
  if (name) return name[language];
  return place < 0 ? code : t('rating.criterionNumber', { number: place + 1 });
};

/** Why a failed quarter holds the year down, in the words of the rules it was opened by. */
export const failedWords = (
  { bounds, period }: Pick<RatingView, 'bounds' | 'period'>,
  quarters: readonly string[],
  words: Words,
): string => {
  const said = {
    quarters: quarters.map((one) => periodWords(one, words)).join(', '),
    year: periodWords(period, words),
    grade: gradeWords(bounds.failedQuarters.rulesOut, words),
  };
  const tooMany = quarters.length > Number(bounds.failedQuarters.most);
  return words.t(tooMany ? 'ratings.failedRulesOut' : 'ratings.failedWithin', said);
};
