import { ruleSetRefusalText } from '@dondoc/evaluation-application';
import type { RuleSetRejection } from '@dondoc/evaluation-rating';
import { ProblemError } from '../http/problem.ts';

export const ruleSetProblem = (rejection: RuleSetRejection): ProblemError =>
  new ProblemError(409, rejection.code, ruleSetRefusalText(rejection));

const unknown = (id: string) => ({
  vi: `Không có bộ tiêu chí "${id}". Danh sách ở GET /api/v1/rule-sets.`,
  en: `There is no rule set "${id}". GET /api/v1/rule-sets lists them.`,
});

/** Named in a request. */
export const ruleSetUnknown = (id: string): ProblemError =>
  new ProblemError(409, 'rule-set-unknown', unknown(id));

/** Asked for by its address. */
export const ruleSetNotFound = (id: string): ProblemError =>
  new ProblemError(404, 'rule-set-unknown', unknown(id));
