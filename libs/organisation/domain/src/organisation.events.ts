/** Units and posts of one ward. People are opaque ids: their names live in the directory, outside the log. */
export type UnitKind =
  'party-committee' | 'party-board' | 'government' | 'front' | 'party-cells' | 'office' | 'inspection';

export type UnitEstablished = Readonly<{
  type: 'UnitEstablished';
  data: Readonly<{
    at: string;
    unit: string;
    name: string;
    /** Other names documents use for it. */
    aliases: readonly string[];
    kind: UnitKind;
    parent: string | null;
  }>;
}>;

/** `from`: the instant at which the post is taken; the one before leaves it then. */
export type HeadAppointed = Readonly<{
  type: 'HeadAppointed';
  data: Readonly<{ at: string; unit: string; person: string; from: string }>;
}>;

export type OrganisationEvent = UnitEstablished | HeadAppointed;
