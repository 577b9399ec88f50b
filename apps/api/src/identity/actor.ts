import { unitsHeadedAt, type OrganisationState } from '@dondoc/organisation-domain';
import { z } from 'zod';

export const roleSchema = z.enum(['leader', 'unit-head', 'inspector']);
export type Role = z.output<typeof roleSchema>;

/** Who asks, for which unit, as what. */
export type Actor = Readonly<{ person: string; unit: string; role: Role }>;

const leading = ['ban-thuong-vu', 'thuong-truc-dang-uy'];
const inspecting = ['uy-ban-kiem-tra'];

const roleIn = (unit: string): Role => {
  if (leading.includes(unit)) return 'leader';
  return inspecting.includes(unit) ? 'inspector' : 'unit-head';
};

const rank: Readonly<Record<Role, number>> = { leader: 0, inspector: 1, 'unit-head': 2 };

/** Whom a person acts as at that instant: of several posts the one that may most. Null: the person heads nothing. */
export const actorAt = (organisation: OrganisationState, person: string, instant: string): Actor | null =>
  unitsHeadedAt(organisation, person, instant)
    .map((unit): Actor => ({ person, unit, role: roleIn(unit) }))
    .toSorted((a, b) => rank[a.role] - rank[b.role])[0] ?? null;
