import { accept, reject, type Decider } from '@dondoc/event-sourcing-kernel';
import { decideAbsence } from './absence.decide.ts';
import type { EstablishUnit, OrganisationCommand } from './organisation.commands.ts';
import type { OrganisationEvent } from './organisation.events.ts';
import { evolve } from './organisation.evolve.ts';
import type { OrganisationRejection } from './organisation.rejections.ts';
import { unitIn, type OrganisationState } from './organisation.state.ts';
import { decideAppointment, decideLeaving, type Answer } from './posts.decide.ts';

const establish = ({ data }: EstablishUnit, state: OrganisationState): Answer => {
  if (unitIn(state, data.unit)) return reject({ code: 'unit-already-established', unit: data.unit });
  if (data.parent !== null && !unitIn(state, data.parent))
    return reject({ code: 'parent-unknown', parent: data.parent });
  return accept({ type: 'UnitEstablished', data });
};

const decide = (command: OrganisationCommand, state: OrganisationState): Answer => {
  switch (command.type) {
    case 'EstablishUnit':
      return establish(command, state);
    case 'AppointHead':
    case 'AppointDeputy':
    case 'AssignOfficer':
      return decideAppointment(command, state);
    case 'LeavePost':
      return decideLeaving(command, state);
    case 'DeclareAbsence':
    case 'EndAbsence':
      return decideAbsence(command, state);
    default:
      return command satisfies never;
  }
};

/** One stream per ward: `organisation/<tenant>`. */
export const organisationDecider: Decider<
  OrganisationState,
  OrganisationCommand,
  OrganisationEvent,
  OrganisationRejection
> = {
  initialState: () => ({ units: {}, absences: {} }),
  decide,
  evolve,
};

export const organisationStream = (tenant: string): string => `organisation/${tenant}`;
