import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { assignmentCard } from '@dondoc/assignments-projections';
import { sayingText } from '@dondoc/evaluation-application';
import { factsOf, lastDayOf, reportedState, type ReportedState } from '@dondoc/evaluation-projections';
import type { ByTopic, DrawnPassage, ReportFigures, ReportPeriod, Saying } from '@dondoc/evaluation-reports';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';

type History = readonly Recorded<AssignmentPublished>[];
type Said = Readonly<{ slow: string | null; cause: string | null; remedy: string | null }>;

/** One assignment in the period: how it stands at its end, and what was reported of it last within. */
export type Reported = Readonly<{
  id: string;
  title: string;
  leadUnit: string;
  directive: string | null;
  state: ReportedState;
  dueOn: string | null;
  result: string | null;
  /** What is slow about it; of what is overdue, as reported last at all. Null: nothing is, or nothing was reported. */
  slowness: Said | null;
}>;

const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b);

/** Null: there was no such work in the period, or nobody led it at its end. */
export const reportedOf = (history: History, { from, to }: ReportPeriod, asOf: string): Reported | null => {
  const happened = history.filter(({ data }) => !isBefore(asOf, data.at));
  const [card] = project(assignmentCard, happened).values();
  const [facts] = factsOf(happened);
  if (!card || !facts || !isBefore(card.issuedAt, to)) return null;
  if (card.acceptedAt !== null && isBefore(card.acceptedAt, from)) return null;
  const state = reportedState(facts, asOf);
  if (state === null) return null;
  const last = <Type extends AssignmentPublished['type']>(wanted: Type) =>
    happened.findLast(
      (event): event is Recorded<Extract<AssignmentPublished, { type: Type }>> => event.type === wanted,
    )?.data ?? null;
  const isWithin = (at: string): boolean => !isBefore(at, from) && isBefore(at, to);
  const progress = last('dondoc.assignment.progress-reported.v1');
  const submitted = last('dondoc.assignment.result-submitted.v1');
  const reported = progress && isWithin(progress.at) ? progress : null;
  const { id, title, leadUnit, source, deadline, submittedAt } = card;
  return {
    id,
    title,
    leadUnit,
    directive: source?.directive ?? null,
    state,
    dueOn: deadline && lastDayOf(deadline.at),
    result: submitted && isWithin(submitted.at) ? submitted.summary : (reported?.result ?? null),
    slowness: state === 'overdue' ? progress : submittedAt === null ? reported : null,
  };
};

const saying = (says: Saying): Pick<DrawnPassage, 'text' | 'says'> => ({ text: sayingText(says).vi, says });

/** Words that somebody wrote; where what is overdue has none, that nothing was reported. */
const passage = (
  { state }: Reported,
  text: string | null,
  unreported: Saying,
): Pick<DrawnPassage, 'text' | 'says'> | null => {
  if (text) return { text };
  return state === 'overdue' ? saying(unreported) : null;
};

/** `aboutOf`: how a passage names its assignment. */
export const sectionsOf = (
  all: readonly Reported[],
  figures: readonly ReportFigures[],
  aboutOf: (one: Reported) => string,
): ByTopic<readonly DrawnPassage[]> => {
  const each = (of: (one: Reported) => Pick<DrawnPassage, 'text' | 'says'> | null) =>
    all.flatMap((one): readonly DrawnPassage[] => {
      const words = of(one);
      return words ? [{ assignment: one.id, about: aboutOf(one), ...words }] : [];
    });
  const sum = (of: (line: ReportFigures) => number) => figures.reduce((total, line) => total + of(line), 0);
  const done = sum(({ doneInTime, doneLate }) => doneInTime + doneLate);
  const standing = saying({ code: 'done', done, assigned: sum(({ assigned }) => assigned) });
  return {
    progress: [{ assignment: null, about: null, ...standing }],
    results: each(({ result }) => (result ? { text: result } : null)),
    slow: each((one) => {
      const { slowness, dueOn } = one;
      const explained = Boolean(slowness?.cause);
      return passage(one, slowness?.slow ?? null, { code: 'overdue', dueOn, explained });
    }),
    causes: each((one) => passage(one, one.slowness?.cause ?? null, { code: 'cause-unreported' })),
    remedies: each((one) => passage(one, one.slowness?.remedy ?? null, { code: 'remedy-unreported' })),
  };
};
