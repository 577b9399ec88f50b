import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import type { AnyEvent, EventStore } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { freshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireCarriedOut } from './carried-out.ts';

const tenant = 'phuong-thu';
const at = '2026-06-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };

let pool: pg.Pool;
let store: EventStore;
let databaseUrl: string;
let leave: () => Promise<void>;
beforeEach(async () => {
  const database = await freshDatabase(process.env['DATABASE_URL'] ?? '');
  databaseUrl = database.url;
  pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
  leave = async () => {
    await pool.end();
    await database.drop();
  };
});
afterEach(() => leave());

const append = async (stream: string, ...events: readonly AnyEvent[]) => {
  const commandId = randomUUID();
  const context = { tenant, actor: 'p-spec', commandId, causationId: commandId, correlationId: commandId };
  await store.append(stream, 0, events, context);
};
const units = (...names: readonly string[]) =>
  append(
    `organisation/${tenant}`,
    ...names.map((unit) => ({
      type: 'UnitEstablished',
      data: { at, unit, name: unit, aliases: [], kind: 'office', parent: null },
    })),
  );
const ladder = (change: Readonly<Record<string, unknown>>) =>
  append(`ladder/${tenant}`, {
    type: 'LadderPolicyAdopted',
    data: { at, by, reason: 'x', policy: { ...defaultLadderPolicy, version: 'phuong-1', ...change } },
  });

describe('A worker that starts', () => {
  it('goes on where there is no ward, and where a ward has no units yet', async () => {
    await requireCarriedOut(pool);
    await ladder({});
    await requireCarriedOut(pool);
  });

  it('goes on where the ward has every unit that its ladder names', async () => {
    await units('ban-xay-dung-dang', 'thuong-truc-dang-uy');
    await requireCarriedOut(pool);
  });

  it('refuses, naming it, a rule that nothing carries out', async () => {
    await ladder({ whistleAt: '05:00' });
    await expect(requireCarriedOut(pool)).rejects.toThrow(
      'phuong-thu: ladder phuong-1, rule "whistleAt": nothing carries it out',
    );
  });

  it('refuses, naming it, a rule that tells a unit the ward does not have', async () => {
    await units('mttq', 'thuong-truc-dang-uy');
    await expect(requireCarriedOut(pool)).rejects.toThrow(
      'rule "rungs.normal.1.target.unit": the ward has no unit "ban-xay-dung-dang"',
    );
  });

  it('ends, and says so', async () => {
    await ladder({ whistleAt: '05:00' });
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    const built = resolve(import.meta.dirname, '../dist/main.js');
    const ended = await new Promise<Readonly<{ code: unknown; said: string }>>((done) => {
      execFile(process.execPath, [built], { env }, (error, stdout, stderr) =>
        done({ code: error?.code, said: stdout + stderr }),
      );
    });
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('ladder phuong-1, rule "whistleAt": nothing carries it out');
    expect(ended.said).toContain('dondoc ladder adopt');
  });
});
