import { fold } from '@dondoc/event-sourcing-kernel';
import type { Grade } from '@dondoc/evaluation-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove } from './grades.ts';
import type { RatingCommand } from './rating.commands.ts';
import { ratingDecider } from './rating.decider.ts';
import type { RatingEvent } from './rating.events.ts';
import { causeKey, causesOf, isLoss } from './rating.evolve.ts';
import {
  adjustment,
  assessed,
  correct,
  criteria,
  decideOn,
  finalised,
  leader,
  object,
  ofHead,
  proposed,
  record,
  refused,
  uphold,
  withdraw,
} from './spec/rating.example.ts';

const grades: readonly Grade[] = ['excellent', 'good', 'satisfactory', 'failed'];
const grade = fc.constantFrom(...grades);
const cause = fc.constantFrom('Bão số 12', 'bão  số 12', 'Đơn thư');
const line = fc.constantFrom('a-1', 'a-2', 'a-3').map((id) => ({ kind: 'assignment', id }) as const);
const number = fc.integer({ min: 1, max: 4 });
const held = {
  assignments: ['a-1', 'a-2', 'a-3'].map((id) => ({ id, counts: { late: 1, quality: 0 } })),
  conditions: [],
};

const commands: fc.Arbitrary<RatingCommand> = fc.oneof(
  fc.constant<RatingCommand>({ type: 'ProposeGrade', data: proposed().data }),
  fc.constant<RatingCommand>({ type: 'SelfAssess', data: assessed({ grounds: 'x' }).data }),
  cause.map((why): RatingCommand => {
    const given = { code: 'criterion-1', points: 1, evidence: 'x', cause: why };
    return { type: 'GiveGeneralCriteria', data: criteria(given).data };
  }),
  fc
    .record({ grade, unit: grade, failing: fc.boolean() })
    .map(({ grade: own, unit, failing }) =>
      decideOn({ unit: { grade: unit, failing } }, { grade: own, reason: 'x', grounds: 'x' }),
    ),
  line.map((each) => object({ line: each, held })),
  fc
    .record({ objection: number, why: cause, each: line, after: fc.constantFrom(0, 2) })
    .map(({ objection, why, each, after }) =>
      uphold({ objection, adjustment: { ...adjustment, line: each, after, cause: why }, held }),
    ),
  number.map((objection): RatingCommand => ({ type: 'RefuseObjection', data: refused({ objection }).data })),
  fc.constantFrom('15-QĐ/UBKT', '16-QĐ/UBKT').map((document) => record({ document })),
  number.map((finding) => withdraw({ finding })),
  fc.constant<RatingCommand>({ type: 'FinaliseRating', data: { at: finalised().data.at, by: leader } }),
  fc.record({ from: grade, to: grade, unit: grade }).map(({ unit, ...change }): RatingCommand => {
    return correct(change, { unit: { grade: unit, failing: false } });
  }),
);

const lived = (list: readonly RatingCommand[]): readonly RatingEvent[] =>
  list.reduce<readonly RatingEvent[]>(
    (history, command) => {
      const decision = ratingDecider.decide(command, fold(ratingDecider, history));
      return decision.outcome === 'accepted' ? [...history, ...decision.events] : history;
    },
    [ofHead],
  );

describe('Whatever is asked of a head’s rating', () => {
  it('keeps order, the unit’s grade, and takes away for a cause once', () =>
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 40 }), (list) => {
        const events = lived(list);
        const end = events.findIndex(({ type }) => type === 'RatingFinalised');
        if (end >= 0) expect(events.slice(end + 1).every(({ type }) => type === 'FinalCorrected')).toBe(true);
        const settled = ['GradeDecided', 'ObjectionUpheld', 'FindingRecorded', 'FindingWithdrawn'];
        const last = events.slice(0, Math.max(end, 0)).findLast(({ type }) => settled.includes(type));
        if (end >= 0) expect(last?.type).toBe('GradeDecided');
        for (const [index, event] of events.entries()) {
          if (event.type !== 'GradeDecided') continue;
          const { unit, grade: given } = event.data;
          expect(unit && (unit.failing ? given === 'failed' : !isAbove(given, unit.grade))).toBe(true);
          expect(fold(ratingDecider, events.slice(0, index)).status).toBe('proposed');
        }
        const given = events.findLast((event) => event.type === 'GeneralCriteriaGiven');
        const causes = [
          ...causesOf(given?.data.criteria ?? []),
          ...events.flatMap((event) =>
            event.type === 'ObjectionUpheld' && isLoss(event.data.adjustment)
              ? causeKey(event.data.adjustment.cause)
              : [],
          ),
        ];
        expect(new Set(causes).size).toBe(causes.length);
      }),
      { numRuns: 500 },
    ));
});
