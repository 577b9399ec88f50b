import type { OrganisationState } from './organisation.state.ts';

/** Letters and digits without case, accents or punctuation, words apart: how a scan and a register agree on a name. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The unit a document means by a name, or null when the register knows none or more than one by it. */
export const unitNamed = ({ units }: Pick<OrganisationState, 'units'>, name: string): string | null => {
  const folded = foldName(name);
  const found = Object.values(units).filter((unit) =>
    [unit.name, ...unit.aliases].some((known) => foldName(known) === folded),
  );
  return found.length === 1 ? (found[0]?.unit ?? null) : null;
};
