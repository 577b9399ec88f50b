import { postsAt, type HeldPost, type OrganisationState, type Post } from '@dondoc/organisation-domain';
import { z } from 'zod';

export const roleSchema = z.enum(['leader', 'inspector', 'unit-head', 'unit-member']);
export const postSchema = z.enum(['head', 'deputy', 'officer']);
export type Role = z.output<typeof roleSchema>;

/** Who asks, for which unit, in which post, as what. `onBehalfOf`: the absent head whom this person stands in for. */
export type Actor = Readonly<{ person: string; unit: string; post: Post; onBehalfOf?: string; role: Role }>;

const leading = ['ban-thuong-vu', 'thuong-truc-dang-uy'];
const inspecting = ['uy-ban-kiem-tra'];

/** Inspection is the whole unit's; what a head may is the head's, and the stand-in's. */
const roleIn = ({ unit, post, onBehalfOf }: HeldPost): Role => {
  if (inspecting.includes(unit)) return 'inspector';
  if (post !== 'head' && onBehalfOf === null) return 'unit-member';
  return leading.includes(unit) ? 'leader' : 'unit-head';
};

const roleRank: Readonly<Record<Role, number>> = {
  leader: 0,
  inspector: 1,
  'unit-head': 2,
  'unit-member': 3,
};
const postRank: Readonly<Record<Post, number>> = { head: 0, deputy: 1, officer: 2 };

const byRank = (a: Actor, b: Actor): number =>
  roleRank[a.role] - roleRank[b.role] || postRank[a.post] - postRank[b.post];

/** Whom a person acts as at that instant: of several posts the one that may most. Null: the person holds none. */
export const actorAt = (organisation: OrganisationState, person: string, instant: string): Actor | null =>
  postsAt(organisation, person, instant)
    .map((held): Actor => {
      const { unit, post, onBehalfOf } = held;
      return { person, unit, post, ...(onBehalfOf !== null && { onBehalfOf }), role: roleIn(held) };
    })
    .toSorted(byRank)[0] ?? null;
