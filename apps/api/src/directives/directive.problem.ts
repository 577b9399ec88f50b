import { directiveRefusalText } from '@dondoc/directives-application';
import type { ParseRefusal } from '@dondoc/directives-contracts';
import type { DirectiveRejection } from '@dondoc/directives-domain';
import { ProblemError, type ProblemStatus } from '../http/problem.ts';

const statuses: Readonly<Record<DirectiveRejection['code'], ProblemStatus>> = {
  'directive-already-issued': 409,
  'duty-named-twice': 409,
  'duty-deadline-passed': 409,
};

export const directiveProblem = (rejection: DirectiveRejection): ProblemError =>
  new ProblemError(statuses[rejection.code], rejection.code, directiveRefusalText(rejection));
