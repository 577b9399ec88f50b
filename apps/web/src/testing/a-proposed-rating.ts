import type { RatingView } from '@dondoc/evaluation-contracts';
import { anAdoptedRuleSet } from './a-rule-set.ts';
import { aRating } from './a-rating.ts';

const rules = { id: anAdoptedRuleSet.ruleSet, hash: anAdoptedRuleSet.hash };

/** A year's rating of a unit that the engine proposed a grade for, for specs. */
export const aProposedRating: RatingView = {
  ...aRating,
  id: 'ban-xay-dung-dang-2026',
  unit: 'ban-xay-dung-dang',
  subject: { kind: 'unit' },
  period: '2026',
  status: 'proposed',
  proposed: { at: '2026-12-08T08:00:00+07:00', by: null },
  rules,
  grade: null,
  proposal: {
    rules,
    asOf: '2026-11-30',
    position: { transactionId: '1', position: '1' },
    total: '1799/20',
    grade: 'good',
    conditions: [],
    contributionsDigest: 'c',
  },
};
