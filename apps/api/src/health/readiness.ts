import { readyWhen, type Readiness } from '@dondoc/platform-observability';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../store/store.module.ts';

type Row = Readonly<{ missing: readonly string[] }>;

const needed = ['es.event', 'read_model.document', 'directory.person'];

/** Ready: the database answers and has what the API reads and writes. Kafka and Temporal are no matter here. */
@Injectable()
export class ReadinessProbe {
  constructor(@Inject(POOL) private readonly pool: Pick<pg.Pool, 'query'>) {}

  async check(): Promise<Readiness> {
    try {
      const { rows } = await this.pool.query<Row>(
        'select coalesce(array_agg(name), array[]::text[]) as missing from unnest($1::text[]) as name where to_regclass(name) is null',
        [needed],
      );
      const missing = rows[0]?.missing ?? needed;
      return readyWhen(
        missing.length > 0
          ? `The database lacks ${missing.join(', ')}: run the migrations ("npm start" does).`
          : null,
      );
    } catch {
      return readyWhen('The database does not answer: see that DATABASE_URL names a running PostgreSQL.');
    }
  }
}
