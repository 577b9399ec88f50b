import { isBefore } from '@dondoc/assignments-domain';
import { accept, reject } from '@dondoc/event-sourcing-kernel';
import { compare, exactly, type ExactNumber } from '@dondoc/evaluation-domain';
import { isCounted } from './criteria.decide.ts';
import type { DataOf } from './rating.commands.ts';
import { isLoss } from './rating.evolve.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { onlyDecidingUnit, onlyRated, type Answer } from './rating.standing.ts';
import type { OngoingRating } from './rating.state.ts';
import type { AdjustedField, Adjustment, HeldLines, Line } from './rating.vocabulary.ts';

const isSameLine = (a: Line, b: Line): boolean => a.kind === b.kind && a.id === b.id;

const conditionOf = (id: string, { proposal }: OngoingRating, held: HeldLines) =>
  [...held.conditions, ...(proposal?.conditions ?? [])].find(({ code }) => code === id);

/** An assignment of the unit may be missing from the proposal, and that be what is objected to. */
const isKnown = ({ kind, id }: Line, state: OngoingRating, held: HeldLines): boolean => {
  const { opened } = state;
  switch (kind) {
    case 'assignment':
      return held.assignments.some((each) => each.id === id);
    case 'condition':
      return conditionOf(id, state, held) !== undefined;
    case 'criterion':
      return opened.bounds.criteria.some(({ code }) => code === id);
    default:
      return kind satisfies never;
  }
};

export const objectToLine = ({ held, ...data }: DataOf<'ObjectToLine'>, state: OngoingRating): Answer => {
  const { by, at, line } = data;
  const refusal = onlyRated(by, state);
  if (refusal) return refusal;
  if (state.decision === null) return reject({ code: 'not-decided' });
  const until = state.decision.objectUntil;
  if (until !== null && !isBefore(at, until)) return reject({ code: 'objection-too-late', until });
  if (!isKnown(line, state, held)) return reject({ code: 'line-unknown', line });
  if (state.objections.some((each) => isSameLine(each.line, line)))
    return reject({ code: 'line-objected-already', line });
  return accept({ type: 'LineObjectedTo', data: { ...data, objection: state.objections.length + 1 } });
};

const fieldsOf: Readonly<Record<Line['kind'], readonly AdjustedField[]>> = {
  assignment: ['late', 'quality'],
  criterion: ['points'],
  condition: ['met'],
};

const isCount = (value: ExactNumber): boolean => /^\d{1,6}$/.test(String(value));

/** Occurrences are counted, a condition is met (1) or not (0); what stays as it was is no adjustment. */
const isUsable = ({ field, before, after }: Adjustment): boolean => {
  if (compare(exactly(before), exactly(after)) === 0) return false;
  if (field === 'points') return true;
  return isCount(after) && (field !== 'met' || Number(after) <= 1);
};

/** What counts of the line now, or why nothing of it can be adjusted. */
const presentOf = (
  { line, field }: Adjustment,
  state: OngoingRating,
  held: HeldLines,
): Readonly<{ present: ExactNumber }> | RatingRejection => {
  const { kind, id } = line;
  switch (kind) {
    case 'assignment': {
      const counts = held.assignments.find((each) => each.id === id)?.counts;
      return counts
        ? { present: field === 'late' ? counts.late : counts.quality }
        : { code: 'line-unknown', line };
    }
    case 'condition': {
      const found = conditionOf(id, state, held);
      return found ? { present: found.met ? 1 : 0 } : { code: 'line-unknown', line };
    }
    case 'criterion': {
      const given = state.criteria?.find(({ code }) => code === id);
      return given && 'points' in given
        ? { present: given.points }
        : { code: 'criteria-incomplete', missing: [id] };
    }
    default:
      return kind satisfies never;
  }
};

type Adjusting = Readonly<{ adjustment: Adjustment; line: Line; held: HeldLines }>;

const troubleWith = ({ adjustment, line, held }: Adjusting, state: OngoingRating): RatingRejection | null => {
  const { field, before, after, cause } = adjustment;
  if (!isSameLine(adjustment.line, line) || !fieldsOf[line.kind].includes(field))
    return { code: 'adjustment-beside-the-line', line };
  if (!isUsable(adjustment)) return { code: 'adjustment-unusable', field };
  const counted = presentOf(adjustment, state, held);
  if ('code' in counted) return counted;
  const { present } = counted;
  if (compare(exactly(present), exactly(before)) !== 0) return { code: 'value-differs', present };
  if (line.kind === 'criterion') {
    const most = state.opened.bounds.criteria.find(({ code }) => code === line.id)?.most ?? 0;
    if (compare(exactly(after), exactly(0)) < 0 || compare(exactly(after), exactly(most)) > 0)
      return { code: 'criterion-out-of-range', criterion: line.id, most };
  }
  // Given back, two losses of one cause are two; taken away, one cause is one.
  return isLoss(adjustment) && isCounted(cause, state) ? { code: 'cause-counted-already', cause } : null;
};

/** The line of the objection that is being answered, or why it cannot be. */
const answering = (
  { by, objection }: DataOf<'RefuseObjection'>,
  state: OngoingRating,
): Readonly<{ refusal: Answer }> | Readonly<{ line: Line }> => {
  const refusal = onlyDecidingUnit(by, state);
  if (refusal) return { refusal };
  const found = state.objections[objection - 1];
  if (!found) return { refusal: reject({ code: 'objection-unknown', objection }) };
  if (found.answered) return { refusal: reject({ code: 'objection-answered', objection }) };
  return { line: found.line };
};

export const upholdObjection = (
  { held, ...data }: DataOf<'UpholdObjection'>,
  state: OngoingRating,
): Answer => {
  const found = answering(data, state);
  if ('refusal' in found) return found.refusal;
  const trouble = troubleWith({ adjustment: data.adjustment, line: found.line, held }, state);
  return trouble ? reject(trouble) : accept({ type: 'ObjectionUpheld', data });
};

export const refuseObjection = (data: DataOf<'RefuseObjection'>, state: OngoingRating): Answer => {
  const found = answering(data, state);
  if ('refusal' in found) return found.refusal;
  return data.reason.trim() === ''
    ? reject({ code: 'reason-required' })
    : accept({ type: 'ObjectionRefused', data });
};
