import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compareInstants, parseInstant } from '@dondoc/calendar';
import { Command } from 'commander';
import pg from 'pg';
import { configured } from '../environment.ts';
import { print, printJson, tell, Unusable } from '../outcome.ts';
import { makeYearDatabase, removeYearDatabase, yearDatabase } from '../sample/year/database.ts';
import { digestOf } from '../sample/year/digest.ts';
import { keepProjecting } from '../sample/year/keep-projecting.ts';
import { beginning, end, tellYear } from '../sample/year/tell-year.ts';
import { yearTenant, yearUnits } from '../sample/year/ward.ts';
import { writeYear } from '../sample/year/write-year.ts';

type Options = Readonly<{ year: string; until?: string; remove?: true; show?: string | true; json?: true }>;

const untilOf = ({ until }: Options): string => {
  const given = until === undefined ? new Date().toISOString() : parseInstant(until);
  if (given !== null && compareInstants(given, beginning) >= 0)
    return compareInstants(given, end) < 0 ? given : end;
  throw new Unusable(
    `--until "${until ?? ''}": cần một thời điểm có múi giờ, từ ${beginning} trở đi. — Needs an instant with its offset, from ${beginning} on.`,
  );
};

const countOf = (streams: readonly string[], category: string): number =>
  new Set(streams.filter((stream) => stream.startsWith(`${category}/`))).size;

const load = async (databaseUrl: string, options: Options): Promise<void> => {
  const until = untilOf(options);
  tell('Đang dựng năm mẫu… — Telling the sample year…');
  const year = await tellYear(until);
  const streams = year.entries.map(({ stream }) => stream);
  const place = await makeYearDatabase(databaseUrl);
  const pool = new pg.Pool({ connectionString: place.url, max: 4 });
  try {
    const added = await writeYear(pool, year, (written, all) =>
      tell(`Đã ghi ${written}/${all} lệnh. — Wrote ${written} of ${all} commands.`),
    );
    const about = {
      year: 2026,
      tenant: yearTenant,
      database: place.name,
      until,
      units: yearUnits.length,
      assignments: countOf(streams, 'assignment'),
      ratings: countOf(streams, 'rating'),
      events: year.entries.reduce((sum, { events }) => sum + events.length, 0),
      added,
      digest: await digestOf(year.store, streams),
    };
    if (options.json) printJson(about);
    else
      print(
        `Năm mẫu 2026 đến ${until}: ${about.units} đơn vị, ${about.assignments} nhiệm vụ, ${about.ratings} lượt đánh giá, ${about.events} sự kiện (${added} mới), ở cơ sở dữ liệu "${place.name}". Xem: npx dondoc sample year --show — The sample year 2026 until ${until}: ${about.units} units, ${about.assignments} assignments, ${about.ratings} ratings, ${about.events} events (${added} new), in the database "${place.name}". To see it: npx dondoc sample year --show`,
      );
  } finally {
    await pool.end();
  }
};

const remove = async (databaseUrl: string, { json }: Options): Promise<void> => {
  const removed = await removeYearDatabase(databaseUrl);
  if (json) return printJson({ year: 2026, database: yearDatabase(databaseUrl).name, removed });
  tell(
    removed
      ? 'Đã xóa năm mẫu. — The sample year is removed.'
      : 'Không có năm mẫu. — There is no sample year.',
  );
};

const api = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

/**
 * The page and its API on the sample year, until this is stopped. What is done there shows, but nothing happens by itself:
 * that takes the other processes.
 */
const show = async (databaseUrl: string, port: string): Promise<void> => {
  tell(
    `http://localhost:${port}: năm mẫu, Ctrl-C để dừng. Thao tác trên trang hiện ra ngay; không có nhắc hạn, thông báo, và văn bản mới ban hành chưa sinh nhiệm vụ. — The sample year; Ctrl-C stops it. What you do shows at once; there are no reminders and no notices, and a newly issued document makes no assignments.`,
  );
  const { url } = yearDatabase(databaseUrl);
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DONDOC_TENANT: yearTenant,
    DONDOC_HTTP_PORT: port,
  };
  const child = spawn(process.execPath, [api], { env, stdio: 'inherit' });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // Taken out of the pool already; the next look at the log tells what is wrong.
  pool.on('error', () => undefined);
  const stopping = new AbortController();
  const projecting = keepProjecting(pool, stopping.signal, (error) =>
    tell(`Chưa cập nhật được trang, sẽ thử lại: ${String(error)} — The page is behind; trying again.`),
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  stopping.abort();
  await projecting;
  await pool.end();
  if (code !== 0 && code !== null) process.exitCode = 2;
};

export const sampleYearCommand = (): Command =>
  new Command('year')
    .description('một năm mẫu, ở cơ sở dữ liệu riêng — a sample year, in a database of its own')
    .option('--year <year>', 'năm — year', '2026')
    .option('--until <instant>', 'đến lúc nào; mặc định đến bây giờ — until when; now where left out')
    .option('--remove', 'xóa năm mẫu — remove the sample year')
    .option('--show [port]', 'mở trang trên năm mẫu — serve the page on it (3100)')
    .option('--json', 'JSON')
    .action(async (options: Options) => {
      if (options.year !== '2026')
        throw new Unusable(
          `--year ${options.year}: chỉ có năm mẫu 2026, là năm lịch có đủ. — Only 2026 can be told: its calendar is complete.`,
        );
      const { DATABASE_URL } = configured('DATABASE_URL');
      if (options.remove) return remove(DATABASE_URL, options);
      await load(DATABASE_URL, options);
      if (options.show !== undefined) await show(DATABASE_URL, options.show === true ? '3100' : options.show);
    });
