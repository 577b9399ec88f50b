import { refusalText } from '@dondoc/assignments-application';
import type { AssignmentRejection } from '@dondoc/assignments-domain';
import { ProblemError, type ProblemStatus } from '../http/problem.ts';

const statuses: Readonly<Record<AssignmentRejection['code'], ProblemStatus>> = {
  'assignment-unknown': 404,
  'already-issued': 409,
  'deadline-not-ahead': 409,
  'not-the-lead-unit': 409,
  'not-the-accepting-unit': 409,
  'not-acknowledged': 409,
  'evidence-required': 409,
  'slowness-unexplained': 409,
  'awaiting-acceptance': 409,
  'nothing-submitted': 409,
  'already-completed': 409,
};

export const assignmentProblem = (rejection: AssignmentRejection): ProblemError =>
  new ProblemError(statuses[rejection.code], rejection.code, refusalText(rejection));

export const assignmentUnknown = (): ProblemError => assignmentProblem({ code: 'assignment-unknown' });
