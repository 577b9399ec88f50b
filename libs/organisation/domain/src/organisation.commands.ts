import type { OrganisationEvent } from './organisation.events.ts';

type DataOf<Type extends OrganisationEvent['type']> = Extract<OrganisationEvent, { type: Type }>['data'];
type Command<Type extends string, Data> = Readonly<{ type: Type; data: Data }>;

export type EstablishUnit = Command<'EstablishUnit', DataOf<'UnitEstablished'>>;
export type AppointHead = Command<'AppointHead', DataOf<'HeadAppointed'>>;
export type AppointDeputy = Command<'AppointDeputy', DataOf<'DeputyAppointed'>>;
export type AssignOfficer = Command<'AssignOfficer', DataOf<'OfficerAssigned'>>;
export type LeavePost = Command<'LeavePost', DataOf<'PostLeft'>>;
export type DeclareAbsence = Command<'DeclareAbsence', DataOf<'AbsenceDeclared'>>;
export type EndAbsence = Command<'EndAbsence', DataOf<'AbsenceEnded'>>;

export type AppointCommand = AppointHead | AppointDeputy | AssignOfficer;
export type AbsenceCommand = DeclareAbsence | EndAbsence;
export type OrganisationCommand = EstablishUnit | AppointCommand | LeavePost | AbsenceCommand;
