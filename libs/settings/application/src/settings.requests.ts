import type { Actor, Instant, LadderPolicy } from '@dondoc/assignments-domain';
import type {
  AdoptLadderRequest,
  AnnounceDayOffRequest,
  CalendarChange,
  ChangeHoursRequest,
  LadderPolicyDocument,
  OpenYearRequest,
  WithdrawDayOffRequest,
} from '@dondoc/settings-contracts';
import type { AdoptLadderPolicy, CalendarCommand } from '@dondoc/settings-domain';

/** What somebody asked for, as the command it is: who asks and when comes from the server. */
export const calendarCommandFrom = {
  announce: (request: AnnounceDayOffRequest, by: Actor, at: Instant): CalendarCommand => ({
    type: 'AnnounceDayOff',
    data: { at, by, ...request },
  }),
  withdraw: (request: WithdrawDayOffRequest, by: Actor, at: Instant): CalendarCommand => ({
    type: 'WithdrawDayOff',
    data: { at, by, ...request },
  }),
  openYear: (request: OpenYearRequest, by: Actor, at: Instant): CalendarCommand => ({
    type: 'OpenYear',
    data: { at, by, ...request },
  }),
  changeHours: (request: ChangeHoursRequest, by: Actor, at: Instant): CalendarCommand => ({
    type: 'ChangeWorkingHours',
    data: { at, by, ...request },
  }),
};

const withoutKind = <Change extends CalendarChange>({ kind: _, ...request }: Change): Omit<Change, 'kind'> =>
  request;

/** The command that a previewed change would be. */
export const calendarCommandOf = (change: CalendarChange, by: Actor, at: Instant): CalendarCommand => {
  const { kind } = change;
  switch (kind) {
    case 'announce':
      return calendarCommandFrom.announce(withoutKind(change), by, at);
    case 'withdraw':
      return calendarCommandFrom.withdraw(withoutKind(change), by, at);
    case 'open-year':
      return calendarCommandFrom.openYear(withoutKind(change), by, at);
    case 'change-hours':
      return calendarCommandFrom.changeHours(withoutKind(change), by, at);
    default:
      return kind satisfies never;
  }
};

/** The one place where document and policy meet: a rule that one of them lacks does not compile. */
const policyOf = (document: LadderPolicyDocument): LadderPolicy => document;

export const adoptLadderFrom = (
  { policy, reason }: AdoptLadderRequest,
  by: Actor,
  at: Instant,
): AdoptLadderPolicy => ({
  type: 'AdoptLadderPolicy',
  data: { at, by, policy: policyOf(policy), reason },
});
