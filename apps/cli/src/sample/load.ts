import { assignmentDecider, assignmentStream } from '@dondoc/assignments-domain';
import { handleWith, type AppendContext } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { organisationDecider, organisationStream, type AppointCommand } from '@dondoc/organisation-domain';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { sampleAssignments, sampleDeadline } from './assignments.ts';
import { sampleUnits, type SamplePerson } from './units.ts';

const secretary = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;

/** Through the same deciders as everything else, under fixed command ids. Answers how many events it added. */
export const loadSampleWard = async (pool: pg.Pool, tenant: string, now: Date): Promise<number> => {
  const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
  const context = (commandId: string): AppendContext => ({
    tenant,
    actor: 'system:sample',
    commandId,
    causationId: commandId,
    correlationId: 'sample/ward',
  });
  const organise = handleWith(store, organisationDecider);
  const assign = handleWith(store, assignmentDecider);
  const at = now.toISOString();
  let added = 0;
  const count = (
    handled: Readonly<{ outcome: string; repeated?: boolean; events?: readonly unknown[] }>,
  ): void => {
    if (handled.outcome === 'done' && handled.repeated === false) added += handled.events?.length ?? 0;
  };

  const stream = organisationStream(tenant);
  const place = async (
    type: AppointCommand['type'],
    unit: string,
    { person, name }: SamplePerson,
    commandId: string,
  ): Promise<void> => {
    count(await organise(stream, { type, data: { at, unit, person, from: at } }, context(commandId)));
    await pool.query(
      `insert into directory.person (tenant, id, display_name, email) values ($1, $2, $3, $4)
       on conflict (tenant, id) do update set email = coalesce(directory.person.email, excluded.email)`,
      [tenant, person, name, `${person}@${tenant}.example`],
    );
  };
  for (const { head, deputies, officers, ...unit } of sampleUnits) {
    const established = { type: 'EstablishUnit', data: { at, ...unit } } as const;
    count(await organise(stream, established, context(`sample/unit/${unit.unit}`)));
    await place('AppointHead', unit.unit, head, `sample/head/${unit.unit}`);
    for (const deputy of deputies)
      await place('AppointDeputy', unit.unit, deputy, `sample/deputy/${deputy.person}`);
    for (const officer of officers)
      await place('AssignOfficer', unit.unit, officer, `sample/officer/${officer.person}`);
  }
  for (const { id, dueAfter, ...sample } of sampleAssignments) {
    const dueAt = sampleDeadline(dueAfter, now.getTime());
    const terms = {
      cooperatingUnits: [],
      urgency: 'normal' as const,
      coefficient: 1,
      recurrence: null,
      source: null,
      ...sample,
      at,
      issuedBy: secretary,
      acceptingUnit: secretary.unit,
      deadline: dueAt === null ? null : { at: dueAt, text: null },
    };
    count(
      await assign(
        assignmentStream(id),
        { type: 'IssueAssignment', data: terms },
        context(`sample/assignment/${id}`),
      ),
    );
  }
  return added;
};
