/** Units and posts of one ward. People are opaque ids: their names live in the directory, outside the log. */
export type UnitKind =
  'party-committee' | 'party-board' | 'government' | 'front' | 'party-cells' | 'office' | 'inspection';

/** người đứng đầu · cấp phó · chuyên viên */
export type Post = 'head' | 'deputy' | 'officer';

/** nghỉ phép · công tác · học tập · khác: a kind and no text, because why somebody is away is nobody's record. */
export type AbsenceReason = 'leave' | 'mission' | 'training' | 'other';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;
type Taken = { at: string; unit: string; person: string; from: string };

export type UnitEstablished = Event<
  'UnitEstablished',
  {
    at: string;
    unit: string;
    name: string;
    /** Other names documents use for it. */
    aliases: readonly string[];
    kind: UnitKind;
    parent: string | null;
  }
>;

/** `from`: the instant at which the post is taken; the head before leaves it then, and so the person any other of this unit. */
export type HeadAppointed = Event<'HeadAppointed', Taken>;
export type DeputyAppointed = Event<'DeputyAppointed', Taken>;
export type OfficerAssigned = Event<'OfficerAssigned', Taken>;

/** `from`: the first instant at which the person holds no post of this unit any more. */
export type PostLeft = Event<'PostLeft', Taken>;

/** The deputy stands in for the head (`person`) from the one instant until the other, which is the first without. */
export type AbsenceDeclared = Event<
  'AbsenceDeclared',
  {
    at: string;
    absence: string;
    unit: string;
    person: string;
    deputy: string;
    from: string;
    until: string;
    reason: AbsenceReason;
  }
>;

export type AbsenceEnded = Event<'AbsenceEnded', { at: string; absence: string }>;

export type OrganisationEvent =
  | UnitEstablished
  | HeadAppointed
  | DeputyAppointed
  | OfficerAssigned
  | PostLeft
  | AbsenceDeclared
  | AbsenceEnded;
