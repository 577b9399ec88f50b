import {
  defaultLadderPolicy,
  type AfterWorkingDays,
  type AfterWorkingHours,
} from '@dondoc/assignments-domain';
import { due, instantAfterWorkingDays, vietnamPublic2026 } from '@dondoc/calendar';

/** Null beyond the years whose days off are announced. */
const afterWorkingDays: AfterWorkingDays = (from, days) => {
  const after = instantAfterWorkingDays(from, days, vietnamPublic2026);
  return after.outcome === 'instant' ? after.at : null;
};

/** Hours within the offices' working hours; null as above. */
const afterWorkingHours: AfterWorkingHours = (from, hours) => {
  const ends = due({ from, workingHours: hours }, vietnamPublic2026);
  return ends.outcome === 'due' ? ends.due : null;
};

/** What timelines are planned by: the same for workflows and for whoever checks on them. */
export const planning = { policy: defaultLadderPolicy, afterWorkingDays, afterWorkingHours } as const;
