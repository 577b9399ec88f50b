import type { RuleSet } from '@dondoc/evaluation-domain';
import type { RatingBounds } from './rating.vocabulary.ts';

/** What a rating opened by these rules takes from them. */
export const ratingBounds = (rules: RuleSet): RatingBounds => ({
  criteria: Array.from({ length: Number(rules.generalCriteria.count.value) }, (_, index) => {
    const name = rules.generalCriteria.names?.value[index];
    return {
      code: `criterion-${index + 1}`,
      most: rules.generalCriteria.each.value,
      ...(name && { name }),
    };
  }),
  ...(rules.heads.criteria && { leaderCriteria: true }),
  apart: { points: rules.selfAssessment.points.value, grades: rules.selfAssessment.grades.value },
  failedQuarters: {
    most: rules.heads.failedQuarters.most.value,
    rulesOut: rules.heads.failedQuarters.rulesOut.value,
  },
  objectionWorkingDays: rules.objection.workingDays.value,
});
