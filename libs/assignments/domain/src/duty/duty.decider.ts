import { accept, reject, type Decider, type Decision } from '@dondoc/event-sourcing-kernel';
import { endOfLocalDay, isBefore, type Instant } from '../instant.ts';
import type { DutyEnded, DutyEvent, DutyRegistered } from './duty.events.ts';
import { dueOccurrence } from './duty.schedule.ts';
import type { DutyState } from './duty.state.ts';

export type RegisterDuty = Readonly<{ type: 'RegisterDuty'; data: DutyRegistered['data'] }>;
/** From the schedule. `duty` is the stream's own id: occurrences are named after it. */
export type IssueOccurrence = Readonly<{
  type: 'IssueOccurrence';
  data: Readonly<{ at: Instant; duty: string; period: string }>;
}>;
export type EndDuty = Readonly<{ type: 'EndDuty'; data: DutyEnded['data'] }>;
export type DutyCommand = RegisterDuty | IssueOccurrence | EndDuty;

export type DutyRejection =
  | Readonly<{ code: 'duty-unknown' }>
  | Readonly<{ code: 'duty-already-registered' }>
  | Readonly<{ code: 'duty-ends-before-it-begins'; from: string; until: string }>
  | Readonly<{ code: 'not-the-issuing-unit'; issuingUnit: string }>;

type Answer = Decision<DutyEvent, DutyRejection>;

const register = ({ data }: RegisterDuty): Answer =>
  data.until < data.from
    ? reject({ code: 'duty-ends-before-it-begins', from: data.from, until: data.until })
    : accept({ type: 'DutyRegistered', data });

/** Applies to the period whose turn it is, once it has begun; one that is over by then is passed over in the open. */
const issueOccurrence = ({ data }: IssueOccurrence, state: DutyState): Answer => {
  const due = dueOccurrence(state);
  if (state.status === 'absent' || due?.period.name !== data.period) return accept();
  if (isBefore(data.at, due.at)) return accept();
  const { period } = due;
  const { by, terms, recurrence, until } = state.duty;
  const at = endOfLocalDay(period.to < until ? period.to : until);
  if (!isBefore(data.at, at)) return accept({ type: 'OccurrenceSkipped', data: { at: data.at, period } });
  // Ids are written small everywhere.
  const assignment = `${data.duty}-${period.name.toLowerCase()}`;
  const deadline = { at, text: null };
  return accept({
    type: 'OccurrenceIssued',
    data: { at: data.at, by, period, assignment, terms, recurrence, deadline },
  });
};

const decide = (command: DutyCommand, state: DutyState): Answer => {
  if (command.type === 'RegisterDuty')
    return state.status === 'absent' ? register(command) : reject({ code: 'duty-already-registered' });
  if (state.status === 'absent') return reject({ code: 'duty-unknown' });
  if (command.type === 'IssueOccurrence') return issueOccurrence(command, state);
  const issuingUnit = state.duty.by.unit;
  if (command.data.by.unit !== issuingUnit) return reject({ code: 'not-the-issuing-unit', issuingUnit });
  return state.status === 'ended' ? accept() : accept({ type: 'DutyEnded', data: command.data });
};

const evolve = (state: DutyState, event: DutyEvent): DutyState => {
  if (event.type === 'DutyRegistered') return { status: 'running', duty: event.data, last: null };
  if (state.status === 'absent') return state;
  switch (event.type) {
    case 'OccurrenceIssued':
    case 'OccurrenceSkipped':
      return { ...state, last: event.data.period };
    case 'DutyEnded':
      return { ...state, status: 'ended' };
    default:
      return event satisfies never;
  }
};

/** One stream per recurring duty: `duty/<id>`. Each occurrence is an assignment of its own. */
export const dutyDecider: Decider<DutyState, DutyCommand, DutyEvent, DutyRejection> = {
  initialState: () => ({ status: 'absent' }),
  decide,
  evolve,
};

export const dutyStream = (dutyId: string): string => `duty/${dutyId}`;
