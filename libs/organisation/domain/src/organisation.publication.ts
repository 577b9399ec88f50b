import type { OrganisationEvent } from './organisation.events.ts';

export type OrganisationPublished =
  | Readonly<{
      type: 'dondoc.organisation.unit-established.v1';
      data: Extract<OrganisationEvent, { type: 'UnitEstablished' }>['data'];
    }>
  | Readonly<{
      type: 'dondoc.organisation.head-appointed.v1';
      data: Extract<OrganisationEvent, { type: 'HeadAppointed' }>['data'];
    }>;

/** Domain event → contract event of `dondoc.organisation.v1`. */
export const publishedOrganisationEvent = (event: OrganisationEvent): OrganisationPublished =>
  event.type === 'UnitEstablished'
    ? { type: 'dondoc.organisation.unit-established.v1', data: event.data }
    : { type: 'dondoc.organisation.head-appointed.v1', data: event.data };
