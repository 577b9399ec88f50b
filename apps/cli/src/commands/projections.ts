import type { AnyProjection } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { compare, rebuild } from '@dondoc/platform-read-models';
import { projections, router } from '@dondoc/platform-wiring';
import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { configured } from '../environment.ts';
import { print, tell, Unusable } from '../outcome.ts';

const named = (name: string | undefined): readonly AnyProjection[] => {
  if (name === undefined) return projections;
  const found = projections.filter((projection) => projection.name === name);
  if (found.length > 0) return found;
  const names = projections.map((projection) => projection.name).join(', ');
  throw new Unusable(
    `Không có mô hình đọc "${name}"; hiện có: ${names}. — No projection "${name}"; there is: ${names}.`,
  );
};

type Work = (
  pool: pg.Pool,
  store: ReturnType<typeof postgresEventStore>,
  projection: AnyProjection,
) => Promise<boolean>;

const forEach =
  (work: Work) =>
  async (name: string | undefined): Promise<void> => {
    const chosen = named(name);
    const { DATABASE_URL } = configured('DATABASE_URL');
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 4 });
    try {
      const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
      for (const projection of chosen) if (!(await work(pool, store, projection))) process.exitCode = 1;
    } finally {
      await pool.end();
    }
  };

const rebuildOne: Work = async (pool, store, projection) => {
  tell(`${projection.name}: đang dựng lại… — rebuilding…`);
  const events = await rebuild(pool, store, projection, router);
  print(`${projection.name}: ${events} sự kiện — events`);
  return true;
};

const compareOne: Work = async (pool, store, projection) => {
  tell(`${projection.name}: đang so sánh… — comparing…`);
  const differences = await compare(pool, store, projection, router);
  if (differences.length === 0) print(`${projection.name}: khớp — same`);
  for (const { tenant, id, live, fresh } of differences)
    print(`${projection.name}: ${tenant}/${id}: ${JSON.stringify(live)} ≠ ${JSON.stringify(fresh)}`);
  return differences.length === 0;
};

export const projectionsCommand = (): Command =>
  new Command('projections')
    .description('mô hình đọc — read models')
    .addCommand(
      new Command('rebuild')
        .description('dựng lại bên cạnh bản đang dùng rồi thay — rebuild beside the live one and swap')
        .argument('[name]')
        .action(forEach(rebuildOne)),
    )
    .addCommand(
      new Command('compare')
        .description('so bản đang dùng với bản dựng mới — compare live with a fresh fold')
        .argument('[name]')
        .action(forEach(compareOne)),
    );
