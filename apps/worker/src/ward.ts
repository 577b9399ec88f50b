import type { HeadOf } from '@dondoc/assignments-activities';
import type { AfterWorkingDays } from '@dondoc/assignments-domain';
import { instantAfterWorkingDays, vietnamPublic2026 } from '@dondoc/calendar';
import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  headAt,
  organisationDecider,
  organisationStream,
  type OrganisationEvent,
} from '@dondoc/organisation-domain';

/** From the log itself: whoever was appointed a moment ago is the one to tell. */
export const headFrom =
  (store: EventStore): HeadOf =>
  async (tenant, unit, at) => {
    const history = await store.readStream<OrganisationEvent>(tenant, organisationStream(tenant));
    return headAt(fold(organisationDecider, history), unit, at);
  };

/** Null beyond the years whose days off are announced. */
export const afterWorkingDays: AfterWorkingDays = (from, days) => {
  const after = instantAfterWorkingDays(from, days, vietnamPublic2026);
  return after.outcome === 'instant' ? after.at : null;
};
