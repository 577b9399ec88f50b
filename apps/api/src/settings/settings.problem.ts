import { calendarRefusalText, ladderRefusalText } from '@dondoc/settings-application';
import type { CalendarRejection, LadderRejection } from '@dondoc/settings-domain';
import { ProblemError } from '../http/problem.ts';

export const calendarProblem = (rejection: CalendarRejection): ProblemError =>
  new ProblemError(409, rejection.code, calendarRefusalText(rejection));

export const ladderProblem = (rejection: LadderRejection): ProblemError =>
  new ProblemError(409, rejection.code, ladderRefusalText(rejection));

type Named = Readonly<{ path: string; unit: string }>;

/** A rule that would tell a unit the ward does not have would never reach anybody. */
export const ladderWithoutUnits = (lacking: readonly Named[]): ProblemError => {
  const names = [...new Set(lacking.map(({ unit }) => unit))].join(', ');
  return new ProblemError(
    409,
    'ladder-unit-unknown',
    {
      vi: `Chính sách nêu đơn vị mà phường không có: ${names}. Danh sách đơn vị ở GET /api/v1/units.`,
      en: `The policy names units that the ward does not have: ${names}. GET /api/v1/units lists the units.`,
    },
    lacking.map(({ path, unit }) => ({
      path: `policy.${path}`,
      message: `không có đơn vị "${unit}"`,
      messageEn: `there is no unit "${unit}"`,
    })),
  );
};
