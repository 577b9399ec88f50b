import type { Instant, Recipient, RungTarget, Terms } from '@dondoc/assignments-domain';

/** Who heads a unit at an instant, as an opaque id; null while the post is vacant. */
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

export const recipientIn =
  ({ headOf, unitAbove }: Organisation, place: Place) =>
  async (target: RungTarget): Promise<Recipient> => {
    const unit = await unitOf(target, place, unitAbove);
    return { unit, person: await headOf(place.tenant, unit, place.at) };
  };
