import { defaultLadderPolicy, type Instant } from '@dondoc/assignments-domain';
import { due, vietnamPublic2026 } from '@dondoc/calendar';

/** When a decline made at an instant is to be ruled on; null where the calendar does not reach that far. */
export const ruleOnDeclineBy = (declinedAt: Instant): Instant | null => {
  const ends = due({ from: declinedAt, ...defaultLadderPolicy.ruleOnDecline.within }, vietnamPublic2026);
  return ends.outcome === 'due' ? ends.due : null;
};
