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

/** A ward that has adopted rule sets rates by those. */
export const ruleSetNotAdopted = (id: string, adopted: readonly string[]): ProblemError =>
  new ProblemError(409, 'rule-set-not-adopted', {
    vi: `Đơn vị chưa áp dụng bộ tiêu chí "${id}". Hãy chọn bộ đang áp dụng (${adopted.join(', ')}), hoặc áp dụng bộ này trước.`,
    en: `The rule set "${id}" has not been adopted. Choose one that has (${adopted.join(', ')}), or adopt this one first.`,
  });

/** Asked for by its address. */
export const ruleSetNotFound = (id: string): ProblemError =>
  new ProblemError(404, 'rule-set-unknown', unknown(id));
