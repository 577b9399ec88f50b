import { defaultLadderPolicy, type LadderPolicy, type WorkingTime } from '@dondoc/assignments-domain';
import { calendarVersion, due, instantAfterWorkingDays, vietnamPublic2026 } from '@dondoc/calendar';
import type { WardSettings } from './ward-settings.ts';

/** What timelines are planned by. */
export type Planning = WorkingTime &
  Readonly<{ policy: LadderPolicy; calendarVersion: string; changedAt?: string }>;

/** Null beyond the years whose days off are announced. Hours are hours within the offices' working hours. */
export const planningOf = ({
  calendar,
  calendarVersion: version,
  policy,
  changedAt,
}: WardSettings): Planning => ({
  policy,
  calendarVersion: version,
  ...(changedAt !== undefined && { changedAt }),
  afterWorkingDays: (from, days) => {
    const after = instantAfterWorkingDays(from, days, calendar);
    return after.outcome === 'instant' ? after.at : null;
  },
  afterWorkingHours: (from, hours) => {
    const ends = due({ from, workingHours: hours }, calendar);
    return ends.outcome === 'due' ? ends.due : null;
  },
});

/** What a ward goes by that has decided nothing of its own. */
export const shippedSettings: WardSettings = {
  calendar: vietnamPublic2026,
  calendarVersion: calendarVersion(vietnamPublic2026),
  policy: defaultLadderPolicy,
  adopted: { calendar: false, ladder: false },
};
