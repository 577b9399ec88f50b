import { randomUUID } from 'node:crypto';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import {
  assignmentPlans,
  emptyTally,
  findingText,
  reconcile,
  tally,
  temporalWorkflows,
  type Found,
  type System,
} from '@dondoc/platform-reconciler';
import { planningFrom, projections, router } from '@dondoc/platform-wiring';
import { Client, Connection } from '@temporalio/client';
import { Command } from 'commander';
import pg from 'pg';
import { configured } from '../environment.ts';
import { print, printJson, tell, Unusable } from '../outcome.ts';

type Options = Readonly<{ repair?: true; json?: true }>;

/** Of the rest the tally tells: after an accident there may be thousands, all alike. */
const mostShown = 1000;

const unreachable =
  (server: string, where: string) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unusable(
      `Không kết nối được ${server} tại ${where} (${reason}); hãy kiểm tra bằng \`dondoc status\`. — ` +
        `${server} does not answer at ${where}; look at \`dondoc status\`.`,
    );
  };

const withSystem = async (work: (system: System) => Promise<void>): Promise<void> => {
  const config = configured('DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'TEMPORAL_TASK_QUEUE');
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 4, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1').catch(unreachable('PostgreSQL', new URL(config.DATABASE_URL).host));
    const connection = await Connection.connect({ address, connectTimeout: 5_000 }).catch(
      unreachable('Temporal', address),
    );
    try {
      const client = new Client({ connection, namespace });
      const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
      await work({
        pool,
        store,
        plansFrom: assignmentPlans({ ...planningFrom(store), now: () => new Date().toISOString() }),
        workflows: temporalWorkflows(() => client, config.TEMPORAL_TASK_QUEUE),
        projections,
        route: router,
      });
    } finally {
      await connection.close();
    }
  } finally {
    await pool.end();
  }
};

const run = async ({
  repair = false,
  json = false,
}: Partial<Record<keyof Options, boolean>>): Promise<void> =>
  withSystem(async (system) => {
    tell('Đang đối chiếu… — Comparing…');
    const shown: Found[] = [];
    let counted = emptyTally();
    let total = 0;
    for await (const found of reconcile(system, { now: () => new Date(), repair })) {
      counted = tally(counted, found);
      total += 1;
      if (total > mostShown) continue;
      if (json) shown.push(found);
      else {
        const { vi, en } = findingText(found);
        print(`${found.repaired ? '●' : '○'} ${vi}\n  ${en}`);
      }
    }
    const repaired = Object.values(counted).reduce((sum, each) => sum + each.repaired, 0);
    if (json) printJson({ findings: shown, counts: counted, total, repaired });
    else if (total === 0) print('Khớp: không có sai lệch. — All agree: nothing found.');
    else print(`Sai lệch: ${total}, đã sửa ${repaired}. — Found: ${total}, repaired ${repaired}.`);
    if (total > repaired) process.exitCode = 1;
  });

export const reconcileCommand = (): Command =>
  new Command('reconcile')
    .description(
      'đối chiếu kho sự kiện, luồng công việc, mô hình đọc — compare event store, workflows, read models',
    )
    .option('--repair', 'sửa những gì an toàn — put right what is safe')
    .option('--json')
    .action(run);
