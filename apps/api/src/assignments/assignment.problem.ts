import { refusalText } from '@dondoc/assignments-application';
import type { AssignmentRejection } from '@dondoc/assignments-domain';
import { ProblemError, type ProblemStatus } from '../http/problem.ts';

const statuses: Readonly<Record<AssignmentRejection['code'], ProblemStatus>> = {
  'assignment-unknown': 404,
  'already-issued': 409,
  'deadline-not-ahead': 409,
  'not-the-lead-unit': 409,
  'not-the-accepting-unit': 409,
  'not-for-this-post': 409,
  'not-acknowledged': 409,
  'evidence-required': 409,
  'slowness-unexplained': 409,
  'awaiting-acceptance': 409,
  'nothing-submitted': 409,
  'already-completed': 409,
  'deadline-not-later': 409,
  'not-the-issuing-unit': 409,
  'not-a-ruling-unit': 409,
  'not-the-unit-reached': 409,
  'reason-required': 409,
  'decline-awaits-ruling': 409,
  'nothing-declined': 409,
  declined: 409,
  'extension-awaits-ruling': 409,
  'no-extension-requested': 409,
  'no-deadline': 409,
  suspended: 409,
  'not-suspended': 409,
  'review-not-ahead': 409,
  'already-the-lead-unit': 409,
  'nothing-escalated': 409,
  'continuous-duty': 409,
  'correction-awaits-ruling': 409,
  'no-correction-requested': 409,
  'nothing-corrected': 409,
  'not-the-lead-or-issuing-unit': 409,
  'not-a-cooperating-unit': 409,
  'no-part': 409,
  'part-delivered': 409,
  'part-not-delivered': 409,
  'part-confirmed': 409,
  'child-after-parent': 409,
  'children-open': 409,
  'already-cancelled': 409,
};

export const assignmentProblem = (rejection: AssignmentRejection): ProblemError =>
  new ProblemError(statuses[rejection.code], rejection.code, refusalText(rejection));

export const assignmentUnknown = (): ProblemError => assignmentProblem({ code: 'assignment-unknown' });
