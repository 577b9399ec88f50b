import type { Actor, Instant } from '@dondoc/assignments-domain';
import type {
  Bilingual,
  CivilDate,
  DayOff,
  Standing,
  WorkedDay,
  WorkingCalendar,
  WorkingSpan,
} from '@dondoc/calendar';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;
type Decided = { at: Instant; by: Actor };

/** `base` whole, with its sources: what a ward decided on does not change with the data that a release ships. */
export type CalendarAdopted = Event<'CalendarAdopted', Decided & { base: WorkingCalendar }>;

/** `source`: the document that announces the year. */
export type YearOpened = Event<
  'YearOpened',
  Decided & {
    year: number;
    source: string;
    daysOff: readonly DayOff[];
    workedDays: readonly WorkedDay[];
  }
>;

/** `workedInstead`: a day of rest that is worked in exchange. `reason`: why it is announced after the day. */
export type DayOffAnnounced = Event<
  'DayOffAnnounced',
  Decided & {
    date: CivilDate;
    name: Bilingual;
    source: string;
    standing: Standing;
    workedInstead: CivilDate | null;
    reason: string | null;
  }
>;

/** Takes the day that is worked in exchange for it with it. */
export type DayOffWithdrawn = Event<
  'DayOffWithdrawn',
  Decided & { date: CivilDate; source: string; reason: string | null }
>;

export type WorkingHoursChanged = Event<
  'WorkingHoursChanged',
  Decided & { spans: readonly WorkingSpan[]; source: string; standing: Standing }
>;

export type CalendarEvent =
  CalendarAdopted | YearOpened | DayOffAnnounced | DayOffWithdrawn | WorkingHoursChanged;

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type CalendarCommand =
  | Command<'OpenYear', YearOpened['data']>
  | Command<'AnnounceDayOff', DayOffAnnounced['data']>
  | Command<'WithdrawDayOff', DayOffWithdrawn['data']>
  | Command<'ChangeWorkingHours', WorkingHoursChanged['data']>;

export type CalendarRejection =
  /** No days off of that year have been announced. */
  | Readonly<{ code: 'year-not-open'; year: number }>
  | Readonly<{ code: 'year-already-open'; year: number }>
  | Readonly<{ code: 'day-outside-year'; date: CivilDate; year: number }>
  | Readonly<{ code: 'day-named-twice'; date: CivilDate }>
  /** It is a day off by announcement or by the week. */
  | Readonly<{ code: 'already-off'; date: CivilDate }>
  | Readonly<{ code: 'already-worked'; date: CivilDate }>
  /** Nothing was announced for that day that could be withdrawn. */
  | Readonly<{ code: 'not-announced'; date: CivilDate }>
  /** A day that has passed is changed with a reason or not at all. */
  | Readonly<{ code: 'past-needs-reason'; date: CivilDate }>
  | Readonly<{ code: 'hours-unusable' }>;
