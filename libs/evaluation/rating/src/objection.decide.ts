import { isBefore } from '@dondoc/assignments-domain';
import { accept, reject } from '@dondoc/event-sourcing-kernel';
import { compare, exactly, type ExactNumber } from '@dondoc/evaluation-domain';
import { isCounted } from './criteria.decide.ts';
import type { DataOf } from './rating.commands.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { onlyDecidingUnit, onlyRated, type Answer } from './rating.standing.ts';
import type { OngoingRating } from './rating.state.ts';
import type { AdjustedField, Adjustment, Line } from './rating.vocabulary.ts';

const isSameLine = (a: Line, b: Line): boolean => a.kind === b.kind && a.id === b.id;

/** An assignment may be missing from the proposal, and that be what is objected to. */
const isKnown = ({ kind, id }: Line, { opened, proposal }: OngoingRating): boolean => {
  switch (kind) {
    case 'assignment':
      return true;
    case 'condition':
      return proposal?.conditions.some(({ code }) => code === id) ?? false;
    case 'criterion':
      return opened.bounds.criteria.some(({ code }) => code === id);
    default:
      return kind satisfies never;
  }
};

export const objectToLine = (data: DataOf<'ObjectToLine'>, state: OngoingRating): Answer => {
  const { by, at, line } = data;
  const refusal = onlyRated(by, state);
  if (refusal) return refusal;
  if (state.decision === null) return reject({ code: 'not-decided' });
  const until = state.decision.objectUntil;
  if (until !== null && !isBefore(at, until)) return reject({ code: 'objection-too-late', until });
  if (!isKnown(line, state)) return reject({ code: 'line-unknown', line });
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

const troubleWith = (adjustment: Adjustment, line: Line, state: OngoingRating): RatingRejection | null => {
  const { field, before, after, cause } = adjustment;
  if (!isSameLine(adjustment.line, line) || !fieldsOf[line.kind].includes(field))
    return { code: 'adjustment-beside-the-line', line };
  if (!isUsable(adjustment)) return { code: 'adjustment-unusable', field };
  if (line.kind === 'criterion') {
    const given = state.criteria?.find(({ code }) => code === line.id);
    if (!given || !('points' in given)) return { code: 'criteria-incomplete', missing: [line.id] };
    if (compare(exactly(given.points), exactly(before)) !== 0)
      return { code: 'value-differs', present: given.points };
    const most = state.opened.bounds.criteria.find(({ code }) => code === line.id)?.most ?? 0;
    if (compare(exactly(after), exactly(0)) < 0 || compare(exactly(after), exactly(most)) > 0)
      return { code: 'criterion-out-of-range', criterion: line.id, most };
  }
  return isCounted(cause, state) ? { code: 'cause-counted-already', cause } : null;
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

export const upholdObjection = (data: DataOf<'UpholdObjection'>, state: OngoingRating): Answer => {
  const found = answering(data, state);
  if ('refusal' in found) return found.refusal;
  const trouble = troubleWith(data.adjustment, found.line, state);
  return trouble ? reject(trouble) : accept({ type: 'ObjectionUpheld', data });
};

export const refuseObjection = (data: DataOf<'RefuseObjection'>, state: OngoingRating): Answer => {
  const found = answering(data, state);
  if ('refusal' in found) return found.refusal;
  return data.reason.trim() === ''
    ? reject({ code: 'reason-required' })
    : accept({ type: 'ObjectionRefused', data });
};
