import { reportRefusalText } from '@dondoc/evaluation-application';
import type { ReportRejection, ReportSubject } from '@dondoc/evaluation-reports';
import { ProblemError } from '../http/problem.ts';
import { problems } from '../http/problems.ts';

/** The field of the request that a refusal is about. */
const fields: Partial<Readonly<Record<ReportRejection['code'], string>>> = {
  'issued-before-drawn': 'issuedOn',
  'issued-in-the-future': 'issuedOn',
  'reason-required': 'reason',
};

export const reportProblem = (
  rejection: ReportRejection,
  nameOf?: (unit: string) => string,
): ProblemError => {
  const { code } = rejection;
  const text = reportRefusalText(rejection, nameOf);
  const path = fields[code];
  const errors = path === undefined ? [] : [{ path, message: text.vi, messageEn: text.en }];
  return new ProblemError(code === 'report-unknown' ? 404 : 409, code, text, errors);
};

export const reportUnknown = (): ProblemError => reportProblem({ code: 'report-unknown' });

/** The field of the request that names no unit or directive of the ward. */
export const subjectUnknown = (subject: ReportSubject): ProblemError =>
  problems.invalidRequest([
    subject.kind === 'unit'
      ? {
          path: 'subject.unit',
          message: `không có đơn vị "${subject.unit}"; xem GET /api/v1/units`,
          messageEn: `there is no unit "${subject.unit}"; see GET /api/v1/units`,
        }
      : {
          path: 'subject.directive',
          message: `không có văn bản "${subject.directive}"; xem GET /api/v1/directives`,
          messageEn: `there is no directive "${subject.directive}"; see GET /api/v1/directives`,
        },
  ]);
