import type { Instant } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  organisationDecider,
  organisationStream,
  type AppointCommand,
  type OrganisationCommand,
} from '@dondoc/organisation-domain';
import { yearTenant as tenant, yearUnits } from './ward.ts';

/** Units and posts as they stand all year. */
export const foundYearWard = async (store: EventStore, at: Instant): Promise<void> => {
  const handle = handleWith(store, organisationDecider);
  const organise = async (command: OrganisationCommand, commandId: string): Promise<void> => {
    const context = {
      tenant,
      actor: '',
      commandId,
      causationId: commandId,
      correlationId: 'sample/year-2026',
    };
    const handled = await handle(organisationStream(tenant), command, context);
    if (handled.outcome !== 'done') throw new Error(`${commandId}: ${JSON.stringify(handled)}`);
  };
  for (const { head, deputies, officers, ...unit } of yearUnits) {
    await organise({ type: 'EstablishUnit', data: { at, ...unit } }, `sample/unit/${unit.unit}`);
    const place = (type: AppointCommand['type'], person: string): Promise<void> =>
      organise({ type, data: { at, unit: unit.unit, person, from: at } }, `sample/post/${person}`);
    await place('AppointHead', head.person);
    for (const { person } of deputies) await place('AppointDeputy', person);
    for (const { person } of officers) await place('AssignOfficer', person);
  }
};
