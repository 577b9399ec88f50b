import type { FactAdjustment } from '@dondoc/evaluation-domain';
import type { RatingEvent } from '@dondoc/evaluation-rating';
import type { Recorded } from '@dondoc/event-sourcing-kernel';

/** What was said in a rating, with its place in the log. */
export type SaidEvent = RatingEvent & Pick<Recorded, 'id' | 'version' | 'global'>;
type Upheld = Extract<SaidEvent, { type: 'ObjectionUpheld' }>;

export const isUpheld = (event: SaidEvent): event is Upheld => event.type === 'ObjectionUpheld';

/** What these answers changed of assignments. Points of criteria are changed in the rating itself. */
export const factAdjustments = (answers: readonly Upheld[]): readonly FactAdjustment[] =>
  answers.flatMap(({ id, global, data: { objection, adjustment, reason } }) => {
    const { line, field, before, after } = adjustment;
    if (line.kind !== 'assignment' || (field !== 'late' && field !== 'quality')) return [];
    return {
      assignment: line.id,
      field,
      before: Number(before),
      after: Number(after),
      objection,
      reason,
      event: { id, position: `${global.transactionId}/${global.position}` },
    };
  });

/**
 * Whether a condition of findings is met, by the last of these answers; null: none says so. A finding recorded after an
 * answer asks anew. A condition counted from assignments cannot be said in facts: whoever decides takes it in.
 */
export const metByAnswer = (
  answers: readonly Upheld[],
  isMeant: (code: string) => boolean,
  lastFound: SaidEvent | undefined,
): boolean | null => {
  const last = answers.findLast(
    ({ version, data: { adjustment } }) =>
      adjustment.line.kind === 'condition' &&
      isMeant(adjustment.line.id) &&
      version > (lastFound?.version ?? 0),
  );
  return last ? Number(last.data.adjustment.after) === 1 : null;
};
