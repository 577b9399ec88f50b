import { Command } from 'commander';
import pg from 'pg';
import { configured } from '../environment.ts';
import { tell } from '../outcome.ts';
import { loadSampleWard } from '../sample/load.ts';
import { sampleYearCommand } from './sample-year.ts';

export const sampleCommand = (): Command =>
  new Command('sample')
    .description('phường mẫu — the sample ward')
    .addCommand(sampleYearCommand())
    .addCommand(
      new Command('load')
        .description('nạp phường mẫu; chạy lại không đổi gì — load the sample ward; again changes nothing')
        .action(async () => {
          const { DATABASE_URL, DONDOC_TENANT } = configured('DATABASE_URL', 'DONDOC_TENANT');
          const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
          try {
            const added = await loadSampleWard(pool, DONDOC_TENANT, new Date());
            tell(
              added === 0
                ? 'Phường mẫu đã có. — The sample ward is there.'
                : `Đã nạp ${added} sự kiện mẫu. — Loaded ${added} sample events.`,
            );
          } finally {
            await pool.end();
          }
        }),
    );
