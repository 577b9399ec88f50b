import { directiveRefusalText } from '@dondoc/directives-application';
import type { DirectiveRejection } from '@dondoc/directives-domain';
import { ProblemError, type ProblemStatus } from '../http/problem.ts';

const statuses: Readonly<Record<DirectiveRejection['code'], ProblemStatus>> = {
  'directive-already-issued': 409,
  'duty-named-twice': 409,
  'duty-deadline-passed': 409,
};

export const directiveProblem = (rejection: DirectiveRejection): ProblemError =>
  new ProblemError(statuses[rejection.code], rejection.code, directiveRefusalText(rejection));

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;

/** A file that is not taken in. Its message says both languages in one line, Vietnamese before the dash. */
export const parseProblem = ({ message }: Readonly<{ message: string }>): ProblemError => {
  const [vi = message, en = message] = message.split(' — ', 2);
  return new ProblemError(422, 'directive-refused', { vi: sentence(vi), en: sentence(en) });
};
