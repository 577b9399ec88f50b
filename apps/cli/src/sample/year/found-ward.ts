import type { Instant } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, organisationStream, type AppointCommand } from '@dondoc/organisation-domain';
import { teller } from './told.ts';
import { yearTenant as tenant, yearUnits } from './ward.ts';

/** Units and posts as they stand all year. */
export const foundYearWard = async (store: EventStore, at: Instant): Promise<void> => {
  const tell = teller(store, organisationDecider);
  const stream = organisationStream(tenant);
  for (const { head, deputies, officers, ...unit } of yearUnits) {
    await tell(stream, { type: 'EstablishUnit', data: { at, ...unit } }, `unit/${unit.unit}`);
    const place = (type: AppointCommand['type'], person: string): Promise<void> =>
      tell(stream, { type, data: { at, unit: unit.unit, person, from: at } }, `post/${person}`);
    await place('AppointHead', head.person);
    for (const { person } of deputies) await place('AppointDeputy', person);
    for (const { person } of officers) await place('AssignOfficer', person);
  }
};
