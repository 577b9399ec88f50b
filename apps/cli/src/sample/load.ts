import { assignmentDecider, assignmentStream } from '@dondoc/assignments-domain';
import { handleWith, type AppendContext } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { organisationDecider, organisationStream } from '@dondoc/organisation-domain';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { sampleAssignments, sampleDeadline } from './assignments.ts';
import { sampleUnits } from './units.ts';

const secretary = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };

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

  for (const { head, headName, ...unit } of sampleUnits) {
    const stream = organisationStream(tenant);
    count(
      await organise(
        stream,
        { type: 'EstablishUnit', data: { at, ...unit } },
        context(`sample/unit/${unit.unit}`),
      ),
    );
    const post = { at, unit: unit.unit, person: head, from: at };
    count(await organise(stream, { type: 'AppointHead', data: post }, context(`sample/head/${unit.unit}`)));
    await pool.query(
      `insert into directory.person (tenant, id, display_name) values ($1, $2, $3) on conflict (tenant, id) do nothing`,
      [tenant, head, headName],
    );
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
