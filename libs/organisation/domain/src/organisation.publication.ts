import type { OrganisationEvent } from './organisation.events.ts';

type Published<Type extends string, Event extends OrganisationEvent['type']> = Readonly<{
  type: Type;
  data: Extract<OrganisationEvent, { type: Event }>['data'];
}>;

export type OrganisationPublished =
  | Published<'dondoc.organisation.unit-established.v1', 'UnitEstablished'>
  | Published<'dondoc.organisation.head-appointed.v1', 'HeadAppointed'>
  | Published<'dondoc.organisation.deputy-appointed.v1', 'DeputyAppointed'>
  | Published<'dondoc.organisation.officer-assigned.v1', 'OfficerAssigned'>
  | Published<'dondoc.organisation.post-left.v1', 'PostLeft'>
  | Published<'dondoc.organisation.absence-declared.v1', 'AbsenceDeclared'>
  | Published<'dondoc.organisation.absence-ended.v1', 'AbsenceEnded'>;

/** Domain event → contract event of `dondoc.organisation.v1`. */
export const publishedOrganisationEvent = (event: OrganisationEvent): OrganisationPublished => {
  const { type } = event;
  switch (type) {
    case 'UnitEstablished':
      return { type: 'dondoc.organisation.unit-established.v1', data: event.data };
    case 'HeadAppointed':
      return { type: 'dondoc.organisation.head-appointed.v1', data: event.data };
    case 'DeputyAppointed':
      return { type: 'dondoc.organisation.deputy-appointed.v1', data: event.data };
    case 'OfficerAssigned':
      return { type: 'dondoc.organisation.officer-assigned.v1', data: event.data };
    case 'PostLeft':
      return { type: 'dondoc.organisation.post-left.v1', data: event.data };
    case 'AbsenceDeclared':
      return { type: 'dondoc.organisation.absence-declared.v1', data: event.data };
    case 'AbsenceEnded':
      return { type: 'dondoc.organisation.absence-ended.v1', data: event.data };
    default:
      return type satisfies never;
  }
};
