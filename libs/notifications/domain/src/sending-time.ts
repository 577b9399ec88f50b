import {
  addDays,
  compareInstants,
  dateOf,
  due,
  dayNumberOf,
  calendarDay,
  epochMsOf,
  instantOfEpochMs,
  parseInstant,
  startOfDay,
  type WorkingCalendar,
} from '@dondoc/calendar';
import { isPressing, type Kind } from './kinds.ts';
import type { Delivery, Instant, Urgency } from './notification.events.ts';

/** What a person wants by mail. */
export type EmailChoice = 'each' | 'digest' | 'off';

type What = Readonly<{ kind: Kind; urgency: Urgency }>;

/** A year that is not announced holds nobody's mail back: it goes out at once. */
export const withinWorkingHours = (now: Instant, calendar: WorkingCalendar): Instant => {
  const opens = due({ from: now, workingHours: 0 }, calendar);
  return opens.outcome === 'due' ? opens.due : (parseInstant(now) ?? now);
};

/** When mail may go out that is ready at an instant: hỏa tốc at once, all else within working hours. */
export const outgoingAt = (urgency: Urgency, ready: Instant, calendar: WorkingCalendar): Instant =>
  urgency === 'flash' ? (parseInstant(ready) ?? ready) : withinWorkingHours(ready, calendar);

const digestMinutes = 7 * 60 + 30;

/** 07:30 of the next working day, or of today where that is still to come. In a year not announced, of any day. */
export const nextDigest = (now: Instant, calendar: WorkingCalendar): Instant => {
  for (let date = dateOf(now); ; date = addDays(date, 1)) {
    const at = instantOfEpochMs(epochMsOf(startOfDay(date)) + digestMinutes * 60_000);
    if (compareInstants(at, now) > 0 && calendarDay(dayNumberOf(date), calendar).outcome !== 'off') return at;
  }
};

/** What is pressing, and all work above the ordinary, goes by itself. */
const byItself = ({ kind, urgency }: What): boolean => isPressing(kind) || urgency !== 'normal';

/** Nobody can switch off what says that something is late, nor hỏa tốc. */
export const cannotBeOff = ({ kind, urgency }: What): boolean => isPressing(kind) || urgency === 'flash';

const dayMs = 86_400_000;

/** After a standstill of this system what was not told in its time comes together, in one mail. */
const isStale = (happenedAt: Instant, now: Instant): boolean =>
  epochMsOf(now) - epochMsOf(happenedAt) > dayMs;

/** What is older is nobody's news: a first start beside an old log tells nothing of it. */
export const isTooOldToTell = (happenedAt: Instant, now: Instant): boolean =>
  epochMsOf(now) - epochMsOf(happenedAt) > 14 * dayMs;

/** When a thing goes out beside the inbox, and how. `webhook`: whether the ward has one. */
export const deliveriesOf = (
  what: What,
  happenedAt: Instant,
  now: Instant,
  choice: EmailChoice,
  webhook: boolean,
  calendar: WorkingCalendar,
): readonly Delivery[] => {
  const flash = what.urgency === 'flash';
  const notBefore = outgoingAt(what.urgency, now, calendar);
  const single = (channel: Delivery['channel']): Delivery => ({ channel, as: 'single', notBefore });
  const alone = flash || (!isStale(happenedAt, now) && (byItself(what) || choice === 'each'));
  const mail: readonly Delivery[] =
    choice === 'off' && !cannotBeOff(what)
      ? []
      : [alone ? single('email') : { channel: 'email', as: 'digest', notBefore: nextDigest(now, calendar) }];
  return webhook ? [...mail, single('webhook')] : mail;
};
