import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import {
  assignmentFacts,
  factsKnownAt,
  factsOf,
  recordedBy,
  type AssignmentFacts,
  type Followed,
} from '@dondoc/evaluation-projections';
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
    return { position, facts: await this.upTo(position) };
  }

  /** From the log itself, up to one place and no further. */
  upTo(position: GlobalPosition): Promise<readonly AssignmentFacts[]> {
    return this.fold((events) =>
      factsOf(events.filter(({ global }) => compareGlobal(global, position) <= 0)),
    );
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

  /** Every assignment's events as others read them, from the log itself. */
  async histories(): Promise<readonly History[]> {
    const all: History[] = [];
    for await (const events of this.streams()) all.push(events.map(published));
    return all;
  }

  /** Every assignment with the events it is made of, from the log itself. `knownAt` null: with all of them. */
  async followed(knownAt: string | null): Promise<readonly Followed[]> {
    const all: Followed[] = [];
    for await (const whole of this.streams()) {
      const history = knownAt === null ? whole : recordedBy(whole, knownAt);
      for (const facts of factsOf(history.map(published))) all.push({ facts, history });
    }
    return all;
  }

  private async fold(
    made: (events: History) => readonly AssignmentFacts[],
  ): Promise<readonly AssignmentFacts[]> {
    const all: AssignmentFacts[] = [];
    for await (const events of this.streams()) all.push(...made(events.map(published)));
    return all;
  }

  private async *streams(): AsyncGenerator<readonly Recorded<AssignmentEvent>[]> {
    const pages = readCategoryOf(this.pool, this.settings.tenant, 'assignment', pageSize);
    // A stream of the category holds events of assignments only: their decider is the one that writes it.
    for await (const page of pages)
      for (const { events } of page) yield events as readonly Recorded<AssignmentEvent>[];
  }
}

type History = readonly Recorded<AssignmentPublished>[];

const published = (recorded: Recorded<AssignmentEvent>): Recorded<AssignmentPublished> => ({
  ...recorded,
  ...publishedAssignmentEvent(recorded),
});
