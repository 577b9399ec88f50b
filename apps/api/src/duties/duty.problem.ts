import { dutyRefusalText } from '@dondoc/assignments-application';
import type { DutyRejection } from '@dondoc/assignments-domain';
import { ProblemError } from '../http/problem.ts';

export const dutyProblem = (rejection: DutyRejection): ProblemError =>
  new ProblemError(rejection.code === 'duty-unknown' ? 404 : 409, rejection.code, dutyRefusalText(rejection));

export const dutyUnknown = (): ProblemError => dutyProblem({ code: 'duty-unknown' });
