import type { Instant } from '@dondoc/assignments-domain';
import { due } from '@dondoc/calendar';
import type { WardSettings } from '@dondoc/settings-application';

/** When a decline made at an instant is to be ruled on; null where the ward's calendar does not reach that far. */
export const ruleOnDeclineBy = (
  declinedAt: Instant,
  { policy, calendar }: Pick<WardSettings, 'policy' | 'calendar'>,
): Instant | null => {
  const ends = due({ from: declinedAt, ...policy.ruleOnDecline.within }, calendar);
  return ends.outcome === 'due' ? ends.due : null;
};
