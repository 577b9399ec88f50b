import type { Instant, Recipient, RungTarget, Terms } from '@dondoc/assignments-domain';

/** Who acts as the head of a unit at an instant, a stand-in included, as an opaque id; null while nobody does. */
export type HeadOf = (tenant: string, unit: string, at: Instant) => Promise<string | null>;

/** The unit above another in the organisation; null for one that stands at the top. */
export type UnitAbove = (tenant: string, unit: string) => Promise<string | null>;

export type Organisation = Readonly<{ headOf: HeadOf; unitAbove: UnitAbove }>;

type Place = Readonly<{ tenant: string; terms: Terms; at: Instant }>;

const unitOf = async (
  target: RungTarget,
  { tenant, terms }: Place,
  unitAbove: UnitAbove,
): Promise<string> => {
  switch (target.kind) {
    case 'lead-unit':
      return terms.leadUnit;
    case 'accepting-unit':
      return terms.acceptingUnit;
    case 'issuing-unit':
      return terms.issuingUnit;
    case 'unit':
      return target.unit;
    case 'above': {
      const below = target.of === 'lead-unit' ? terms.leadUnit : terms.issuingUnit;
      const above = await unitAbove(tenant, below);
      return above ?? target.otherwise.find((unit) => unit !== below) ?? below;
    }
    default:
      return target satisfies never;
  }
};

/**
 * A unit for which nobody acts still owns its work; the nearest unit above it that somebody acts for is told. Nobody
 * all the way up: the unit itself, for whoever takes the post.
 */
const told = async (
  unit: string,
  place: Pick<Place, 'tenant' | 'at'>,
  organisation: Organisation,
): Promise<Recipient | null> => {
  const { tenant, at } = place;
  const person = await organisation.headOf(tenant, unit, at);
  if (person !== null) return { unit, person };
  const above = await organisation.unitAbove(tenant, unit);
  return above === null ? null : told(above, place, organisation);
};

export const recipientIn =
  (organisation: Organisation, place: Place) =>
  async (target: RungTarget): Promise<Recipient> => {
    const unit = await unitOf(target, place, organisation.unitAbove);
    return (await told(unit, place, organisation)) ?? { unit, person: null };
  };
