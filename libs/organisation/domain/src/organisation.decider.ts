import { accept, reject, type Decider, type Decision } from '@dondoc/event-sourcing-kernel';
import type { HeadAppointed, OrganisationEvent, UnitEstablished } from './organisation.events.ts';
import type { OrganisationState } from './organisation.state.ts';

export type EstablishUnit = Readonly<{ type: 'EstablishUnit'; data: UnitEstablished['data'] }>;
export type AppointHead = Readonly<{ type: 'AppointHead'; data: HeadAppointed['data'] }>;
export type OrganisationCommand = EstablishUnit | AppointHead;

export type OrganisationRejection =
  | Readonly<{ code: 'unit-already-established'; unit: string }>
  | Readonly<{ code: 'parent-unknown'; parent: string }>
  | Readonly<{ code: 'unit-unknown'; unit: string }>
  /** Terms are appended in order of time: the past of a post is not rewritten. */
  | Readonly<{ code: 'appointed-before-predecessor'; from: string }>;

type Answer = Decision<OrganisationEvent, OrganisationRejection>;

const establish = ({ data }: EstablishUnit, { units }: OrganisationState): Answer => {
  if (units[data.unit]) return reject({ code: 'unit-already-established', unit: data.unit });
  if (data.parent !== null && !units[data.parent])
    return reject({ code: 'parent-unknown', parent: data.parent });
  return accept({ type: 'UnitEstablished', data });
};

const appoint = ({ data }: AppointHead, { units }: OrganisationState): Answer => {
  const unit = units[data.unit];
  if (!unit) return reject({ code: 'unit-unknown', unit: data.unit });
  const last = unit.heads.at(-1);
  if (last?.person === data.person) return accept();
  if (last && Date.parse(data.from) < Date.parse(last.from))
    return reject({ code: 'appointed-before-predecessor', from: last.from });
  return accept({ type: 'HeadAppointed', data });
};

const evolve = (state: OrganisationState, event: OrganisationEvent): OrganisationState => {
  if (event.type === 'UnitEstablished') {
    const { unit, name, aliases, kind, parent } = event.data;
    return { units: { ...state.units, [unit]: { unit, name, aliases, kind, parent, heads: [] } } };
  }
  const unit = state.units[event.data.unit];
  if (!unit) return state;
  const term = { person: event.data.person, from: event.data.from };
  return { units: { ...state.units, [unit.unit]: { ...unit, heads: [...unit.heads, term] } } };
};

/** One stream per ward: `organisation/<tenant>`. */
export const organisationDecider: Decider<
  OrganisationState,
  OrganisationCommand,
  OrganisationEvent,
  OrganisationRejection
> = {
  initialState: () => ({ units: {} }),
  decide: (command, state) =>
    command.type === 'EstablishUnit' ? establish(command, state) : appoint(command, state),
  evolve,
};

export const organisationStream = (tenant: string): string => `organisation/${tenant}`;
