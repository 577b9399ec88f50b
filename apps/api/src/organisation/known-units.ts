import type { OrganisationState } from '@dondoc/organisation-domain';
import { problems } from '../http/problems.ts';

type NamedUnit = Readonly<{ path: string; unit: string }>;

/** Refuses with the path of every field that names a unit the ward does not have. */
export const requireUnits = (
  { units }: Pick<OrganisationState, 'units'>,
  named: readonly NamedUnit[],
): void => {
  const errors = named
    .filter(({ unit }) => !Object.hasOwn(units, unit))
    .map(({ path, unit }) => ({
      path,
      message: `không có đơn vị "${unit}"; xem GET /api/v1/units`,
      messageEn: `there is no unit "${unit}"; see GET /api/v1/units`,
    }));
  if (errors.length > 0) throw problems.invalidRequest(errors);
};
