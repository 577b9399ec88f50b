import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { problems } from '../../http/problems.ts';
import { readEventId } from '../../live/live-change.ts';
import { POOL } from '../../store/store.module.ts';

/** A place in the log as papers print it: `<transaction id>-<position>`. */
export const ledgerPlaceSchema = z
  .string()
  .regex(/^\d{1,19}-\d{1,18}$/)
  .meta({ examples: ['884213-51877'] });

const unknownPlace = () =>
  problems.invalidRequest([
    {
      path: 'position',
      message: 'sổ nhật ký không có vị trí này; hãy chép đúng "--position" in trên văn bản',
      messageEn: 'the ledger has no such place; copy "--position" as it is printed on the paper',
    },
  ]);

// What is still being written may come before it: then it is no place to draw from.
const recorded = `select metadata::json ->> 'recordedAt' as at from es.event
  where (transaction_id, position) = ($1::text::xid8, $2::bigint)
    and transaction_id < pg_snapshot_xmin(pg_current_snapshot())`;

/** Places in the log that a paper can be drawn from again. */
@Injectable()
export class LedgerPlaces {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The place, and when it was written. Throws the problem of a place that the log does not have. */
  async find(text: string): Promise<Readonly<{ place: GlobalPosition; recordedAt: string }>> {
    const place = readEventId(text);
    if (!place) throw unknownPlace();
    const { rows } = await this.pool.query<{ at: string }>(recorded, [place.transactionId, place.position]);
    const [found] = rows;
    if (!found) throw unknownPlace();
    return { place, recordedAt: found.at };
  }
}
