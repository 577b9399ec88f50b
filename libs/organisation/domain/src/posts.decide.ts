import { accept, reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { AppointCommand, LeavePost } from './organisation.commands.ts';
import type { OrganisationEvent, Post } from './organisation.events.ts';
import type { OrganisationRejection } from './organisation.rejections.ts';
import { covers, isBefore, unitIn, type OrganisationState, type Term } from './organisation.state.ts';

export type Answer = Decision<OrganisationEvent, OrganisationRejection>;

const postTaken = {
  AppointHead: 'head',
  AppointDeputy: 'deputy',
  AssignOfficer: 'officer',
} as const satisfies Readonly<Record<AppointCommand['type'], Post>>;

const taken = (command: AppointCommand): OrganisationEvent => {
  switch (command.type) {
    case 'AppointHead':
      return { type: 'HeadAppointed', data: command.data };
    case 'AppointDeputy':
      return { type: 'DeputyAppointed', data: command.data };
    case 'AssignOfficer':
      return { type: 'OfficerAssigned', data: command.data };
    default:
      return command satisfies never;
  }
};

/** A unit has one head, and a person one post of a unit: whoever takes one ends these terms. */
export const givesWay = (term: Term, post: Post, person: string): boolean =>
  term.person === person || (term.post === 'head' && post === 'head');

export const decideAppointment = (command: AppointCommand, state: OrganisationState): Answer => {
  const { data } = command;
  const unit = unitIn(state, data.unit);
  if (!unit) return reject({ code: 'unit-unknown', unit: data.unit });
  const post = postTaken[command.type];
  const before = unit.terms.filter((term) => givesWay(term, post, data.person));
  const holdsIt = before.some(
    (term) => term.person === data.person && term.post === post && term.until === null,
  );
  if (holdsIt) return accept();
  const later = before.find(({ from }) => isBefore(data.from, from));
  return later ? reject({ code: 'appointed-before-predecessor', from: later.from }) : accept(taken(command));
};

export const decideLeaving = ({ data }: LeavePost, state: OrganisationState): Answer => {
  const unit = unitIn(state, data.unit);
  if (!unit) return reject({ code: 'unit-unknown', unit: data.unit });
  const own = unit.terms.filter(({ person }) => person === data.person);
  if (own.some((term) => covers(term, data.from))) return accept({ type: 'PostLeft', data });
  const leftThen = own.some(({ until }) => until !== null && Date.parse(until) === Date.parse(data.from));
  return leftThen ? accept() : reject({ code: 'holds-no-post', unit: data.unit, person: data.person });
};
