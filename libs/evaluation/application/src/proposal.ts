import type { Actor, Instant } from '@dondoc/assignments-domain';
import { canonicalText, type Evaluation } from '@dondoc/evaluation-domain';
import type { RatingCommand, RulesUsed } from '@dondoc/evaluation-rating';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';

/** SHA-256 of a text in hex: the platform's. */
export type Sha256 = (text: string) => string;

type Basis = Readonly<{ rules: RulesUsed; position: GlobalPosition; sha256: Sha256 }>;

/** What the engine found, as the proposal it makes; `position`: up to where in the log it had read. */
export const proposeGradeFrom = (
  { asOf, exact, proposedGrade, conditions }: Evaluation,
  { rules, position, sha256 }: Basis,
  by: Actor,
  at: Instant,
): RatingCommand => ({
  type: 'ProposeGrade',
  data: {
    at,
    by,
    rules,
    asOf,
    position,
    total: exact.score?.total ?? null,
    grade: proposedGrade,
    conditions: conditions.map(({ code, met, because }) => ({ code, met, because })),
    contributionsDigest: sha256(canonicalText(exact.contributions)),
    score: exact.score,
  },
});
