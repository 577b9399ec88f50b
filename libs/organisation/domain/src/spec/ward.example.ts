import type {
  AbsenceDeclared,
  DeputyAppointed,
  HeadAppointed,
  OfficerAssigned,
  OrganisationEvent,
  UnitEstablished,
} from '../organisation.events.ts';

/** A small ward, named once for the specs of posts and absences. Times in Asia/Ho_Chi_Minh. */
export const january = '2026-01-05T08:00:00+07:00';
export const march = '2026-03-02T00:00:00+07:00';
export const midMarch = '2026-03-09T00:00:00+07:00';
export const endOfMarch = '2026-03-16T00:00:00+07:00';
export const board = 'ban-xay-dung-dang';

export const unit = (id: string, parent: string | null): UnitEstablished => ({
  type: 'UnitEstablished',
  data: { at: january, unit: id, name: id, aliases: [], kind: 'party-board', parent },
});

export const taken = (person: string, from = january, of = board) => ({
  at: january,
  unit: of,
  person,
  from,
});
export const head = (person: string, from = january): HeadAppointed => ({
  type: 'HeadAppointed',
  data: taken(person, from),
});
export const deputy = (person: string, from = january): DeputyAppointed => ({
  type: 'DeputyAppointed',
  data: taken(person, from),
});
export const officer = (person: string, from = january): OfficerAssigned => ({
  type: 'OfficerAssigned',
  data: taken(person, from),
});
export const away = (change: Partial<AbsenceDeclared['data']> = {}): AbsenceDeclared => ({
  type: 'AbsenceDeclared',
  data: {
    at: january,
    absence: 'vm-1',
    unit: board,
    person: 'p-head',
    deputy: 'p-deputy',
    from: march,
    until: endOfMarch,
    reason: 'mission',
    ...change,
  },
});

/** The board under the committee, with a head, two deputies and an officer. */
export const staffed: readonly OrganisationEvent[] = [
  unit('ban-thuong-vu', null),
  unit(board, 'ban-thuong-vu'),
  head('p-head'),
  deputy('p-deputy'),
  deputy('p-second'),
  officer('p-officer'),
];
