import { factAdjustments, isUpheld, type SaidEvent } from '@dondoc/evaluation-application';
import { dateOf } from '@dondoc/calendar';
import type { Dossier } from '@dondoc/evaluation-contracts';
import {
  exactly,
  fractionText,
  plus,
  times,
  type ExactNumber,
  type FactAdjustment,
} from '@dondoc/evaluation-domain';
import { evaluationOf, type Question, type UnitFacts } from '@dondoc/evaluation-projections';
import type { Adjustment } from '@dondoc/evaluation-rating';
import { printed } from './printed.ts';

type Bilingual = Readonly<{ vi: string; en: string }>;
type Objection = Dossier['objections'][number];
type Answer = Extract<SaidEvent, { type: 'ObjectionUpheld' | 'ObjectionRefused' }>;

/** What the lines that can be objected to are called, and what they are made of. */
export type Lines = Readonly<{
  /** The unit's facts with these adjustments alone. */
  factsUnder: (adjusted?: readonly FactAdjustment[]) => UnitFacts;
  question: Question;
  criteria: Dossier['evaluation']['criteria'];
  /** By the code of each, in their order. */
  criterionCodes: readonly string[];
  conditions: Dossier['evaluation']['conditions'];
  nameOf: (unit: string) => string;
}>;

const lineInWords = ({ kind, id }: Adjustment['line'], lines: Lines): Bilingual => {
  switch (kind) {
    case 'assignment': {
      const title = lines.factsUnder().titleOf(id);
      return { vi: `Nhiệm vụ: ${title}`, en: `Task: ${title}` };
    }
    case 'condition': {
      const { vi, en } = lines.conditions.find(({ code }) => code === id)?.because ?? { vi: id, en: id };
      return { vi: `Điều kiện: ${vi}`, en: `Condition: ${en}` };
    }
    case 'criterion': {
      const { vi, en } = lines.criteria[lines.criterionCodes.indexOf(id)]?.name ?? { vi: id, en: id };
      return { vi: `Tiêu chí chung: ${vi}`, en: `General criterion: ${en}` };
    }
    default:
      return kind satisfies never;
  }
};

const fields: Readonly<Record<Adjustment['field'], Bilingual>> = {
  points: { vi: 'điểm', en: 'points' },
  late: { vi: 'số lần trễ hạn', en: 'times late' },
  quality: { vi: 'số lỗi chất lượng', en: 'quality failures' },
  met: { vi: 'điều kiện (1 đạt, 0 không đạt)', en: 'condition (1 met, 0 not met)' },
};

const changeInWords = ({ field, before, after, cause }: Adjustment): Bilingual => ({
  vi: `${fields[field].vi}: ${before} → ${after} (${cause})`,
  en: `${fields[field].en}: ${before} → ${after} (${cause})`,
});

const difference = (after: ExactNumber, before: ExactNumber): string =>
  fractionText(plus(exactly(after), times(exactly(-1), exactly(before))));

/** The exact points that an assignment gives under these adjustments; one that does not count gives none. */
const pointsUnder = (assignment: string, events: readonly SaidEvent[], { factsUnder, question }: Lines) => {
  const { exact } = evaluationOf(factsUnder(factAdjustments(events.filter(isUpheld))), question);
  return exact.contributions.find((line) => line.assignment === assignment)?.points ?? '0';
};

/** By how many points the line changed by this answer, those before it taken as they were. */
const pointsChanged = (
  { line, before, after }: Adjustment,
  until: Readonly<{ before: readonly SaidEvent[]; after: readonly SaidEvent[] }>,
  lines: Lines,
) => {
  if (line.kind === 'condition') return null;
  if (line.kind === 'criterion') return printed(difference(after, before));
  const [less, more] = [until.before, until.after].map((events) => pointsUnder(line.id, events, lines));
  return printed(difference(more ?? '0', less ?? '0'));
};

const answerTo = (answer: Answer, events: readonly SaidEvent[], lines: Lines): Objection['answer'] => {
  const { by, at, reason } = answer.data;
  const said = { by: lines.nameOf(by.unit), on: dateOf(at), reason };
  if (answer.type === 'ObjectionRefused') return { ...said, upheld: false, changed: null, adjustment: null };
  const { adjustment } = answer.data;
  const place = events.indexOf(answer);
  const until = { before: events.slice(0, place), after: events.slice(0, place + 1) };
  return {
    ...said,
    upheld: true,
    changed: changeInWords(adjustment),
    adjustment: pointsChanged(adjustment, until, lines),
  };
};

/** Of units: people are named where they sign, not in what they said. */
export const objectionsOf = (events: readonly SaidEvent[], lines: Lines): Dossier['objections'] =>
  events.flatMap((event) => {
    if (event.type !== 'LineObjectedTo') return [];
    const { objection, line, by, at, grounds } = event.data;
    const answer = events.find(
      (each): each is Answer =>
        (each.type === 'ObjectionUpheld' || each.type === 'ObjectionRefused') &&
        each.data.objection === objection,
    );
    return {
      line: lineInWords(line, lines),
      by: lines.nameOf(by.unit),
      on: dateOf(at),
      text: grounds,
      answer: answer ? answerTo(answer, events, lines) : null,
    };
  });
