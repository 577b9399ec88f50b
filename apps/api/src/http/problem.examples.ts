import { ProblemError, type ProblemStatus } from './problem.ts';
import { problems } from './problems.ts';

/** One of each status, for the API's description. */
export const exampleProblems: Readonly<Record<ProblemStatus, ProblemError>> = {
  400: problems.invalidRequest([
    { path: 'duties.3.leadUnit', message: 'không có đơn vị "abc"', messageEn: 'there is no unit "abc"' },
  ]),
  401: problems.notSignedIn(),
  403: problems.notAllowed(),
  404: problems.notFound(),
  409: new ProblemError(409, 'not-acknowledged', {
    vi: 'Hãy tiếp nhận nhiệm vụ trước.',
    en: 'Acknowledge the assignment first.',
  }),
  412: problems.versionConflict(4),
  413: problems.tooLarge(),
  415: problems.unsupportedMediaType(),
  421: problems.wrongHost(),
  422: new ProblemError(422, 'directive-refused', {
    vi: 'Văn bản có dấu mật nên không được nhập vào hệ thống.',
    en: 'The document is marked secret and is not taken in.',
  }),
  429: problems.tooManyRequests(),
  500: problems.unexpected('4f9d2c5e-8f07-4f63-9a1c-0d7c1f1f7f55'),
  503: problems.tryAgain(),
};
