import { assignmentPublishedSchema } from '@dondoc/assignments-contracts';
import { ratingPublishedSchema } from '@dondoc/evaluation-contracts';
import { fold, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';
import type { History } from '@dondoc/notifications-application';
import { matterStream, ratingConcernOf, type Matter } from '@dondoc/notifications-domain';
import { organisationDecider, organisationStream, type OrganisationEvent } from '@dondoc/organisation-domain';

export type Histories = (tenant: string, about: Matter) => Promise<History>;

type Parsed<Published> = Readonly<{ success: true; data: Published }> | Readonly<{ success: false }>;

/** The ward's units and who acts for them, from the log. */
export const organisationOf = async (store: Pick<EventStore, 'readStream'>, tenant: string) =>
  fold(organisationDecider, await store.readStream<OrganisationEvent>(tenant, organisationStream(tenant)));

/** What people are told of, as others see it, read from the log: no read model can be behind. */
export const historiesIn = (store: Pick<EventStore, 'readStream'>, route: Router): Histories => {
  const published = async <Published extends Readonly<{ type: string; data: unknown }>>(
    tenant: string,
    about: Matter,
    schema: Readonly<{ safeParse: (event: unknown) => Parsed<Published> }>,
  ): Promise<readonly (Omit<Recorded, 'type' | 'data'> & Published)[]> => {
    const events = await store.readStream(tenant, matterStream(about));
    return events.flatMap((event) => {
      const routed = route(event);
      if (routed.outcome !== 'published') return [];
      const { type, data, ...recorded } = routed.recorded;
      const parsed = schema.safeParse({ type, data });
      return parsed.success ? [{ ...recorded, ...parsed.data }] : [];
    });
  };
  return async (tenant, about) => {
    if (!('rating' in about))
      return { of: 'assignment', events: await published(tenant, about, assignmentPublishedSchema) };
    const events = await published(tenant, about, ratingPublishedSchema);
    const unit = ratingConcernOf(events)?.unit ?? '';
    const { units } = await organisationOf(store, tenant);
    return { of: 'rating', events, unitName: units[unit]?.name ?? unit };
  };
};
