import type { HeadOf, UnitAbove } from '@dondoc/assignments-activities';
import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  actingFor,
  organisationDecider,
  organisationStream,
  type OrganisationEvent,
} from '@dondoc/organisation-domain';

const organisationOf = async (store: EventStore, tenant: string) =>
  fold(organisationDecider, await store.readStream<OrganisationEvent>(tenant, organisationStream(tenant)));

/** From the log itself: whoever was appointed a moment ago, or stands in since then, is the one to tell. */
export const headFrom =
  (store: EventStore): HeadOf =>
  async (tenant, unit, at) =>
    actingFor(await organisationOf(store, tenant), unit, at);

/** The unit it stands under in the organisation of now. */
export const unitAboveFrom =
  (store: EventStore): UnitAbove =>
  async (tenant, unit) =>
    (await organisationOf(store, tenant)).units[unit]?.parent ?? null;
