import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { assignmentFacts, factsKnownAt, factsOf, type AssignmentFacts } from '@dondoc/evaluation-projections';
import { compareGlobal, startOfLog, type GlobalPosition, type Recorded } from '@dondoc/event-sourcing-kernel';
import { readCategoryOf } from '@dondoc/event-sourcing-postgres';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { POOL } from '../store/store.module.ts';

const pageSize = 200;

const newest = `select transaction_id::text as "transactionId", position::text as position from es.event
  where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
  order by es.event.transaction_id desc, es.event.position desc limit 1`;

/** The facts of all assignments: from the read model, or as they were known once, from the log itself. */
@Injectable()
export class KnownFacts {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  /** From the log itself, up to its end and no further: for what binds somebody. */
  async upToNow(): Promise<Readonly<{ position: GlobalPosition; facts: readonly AssignmentFacts[] }>> {
    const position = await this.endOfLog();
    const facts = await this.fold((events) =>
      factsOf(events.filter(({ global }) => compareGlobal(global, position) <= 0)),
    );
    return { position, facts };
  }

  /** The last place that nothing still being written can come before. */
  async endOfLog(): Promise<GlobalPosition> {
    const { rows } = await this.pool.query<GlobalPosition>(newest);
    return rows[0] ?? startOfLog;
  }

  /** `knownAt` null: by all that is known now. */
  async read(knownAt: string | null): Promise<readonly AssignmentFacts[]> {
    if (knownAt === null) return this.readModels.list(assignmentFacts);
    return this.fold((events) => factsKnownAt(events, knownAt));
  }

  private async fold(
    made: (events: readonly Recorded<AssignmentPublished>[]) => readonly AssignmentFacts[],
  ): Promise<readonly AssignmentFacts[]> {
    const all: AssignmentFacts[] = [];
    const pages = readCategoryOf(this.pool, this.settings.tenant, 'assignment', pageSize);
    for await (const page of pages) for (const { events } of page) all.push(...made(events.map(published)));
    return all;
  }
}

const published = (recorded: Recorded): Recorded<AssignmentPublished> => ({
  ...recorded,
  // A stream of the category holds events of assignments only: their decider is the one that writes it.
  ...publishedAssignmentEvent(recorded as Recorded<AssignmentEvent>),
});
