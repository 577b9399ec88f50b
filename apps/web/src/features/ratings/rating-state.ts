import type { RatingView } from '@dondoc/evaluation-contracts';
import type { KnownRating } from '@dondoc/evaluation-rating';

/** The state behind a view, as far as people's commands ask for it: what only refuses a wording is left blank. */
export const stateOf = (view: RatingView): KnownRating => {
  const { unit, subject, period, deadlines, rules, bounds, decision } = view;
  const rating = {
    opened: { ...view.opened, unit, subject, period, deadlines, rules, bounds },
    criteria: view.criteria,
    leader: view.leader,
    self: view.selfAssessment,
    proposal: view.proposal,
    decision: decision && { grade: decision.grade, objectUntil: decision.objectUntil },
    findings: view.findings.map(({ finding, kind, document, on, withdrawn }) => ({
      finding,
      kind,
      document,
      on,
      withdrawn: withdrawn !== null,
    })),
    objections: view.objections.map(({ line, answer }) => ({ line, answered: answer !== null })),
    causes: [],
    adjusted: view.adjusted,
    reopened: view.reopened,
    reminded: [],
  };
  const { status, grade } = view;
  if (status !== 'final') return { ...rating, status };
  if (grade === null) throw new Error(`The rating ${view.id} is final without a grade.`);
  return { ...rating, status, grade };
};
