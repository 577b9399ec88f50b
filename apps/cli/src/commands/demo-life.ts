import { delayTotals, whoseDelay } from '@dondoc/assignments-domain';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { demonstrationDayMs } from '@dondoc/platform-wiring';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { delayText } from '../assignment.text.ts';
import { configured } from '../environment.ts';
import { eventInWords, localTime } from '../event.text.ts';
import { follow } from '../follow.ts';
import { print, Unusable } from '../outcome.ts';
import { lives, type LifeName } from './demo-lives.ts';
import { demonstrationWard } from './demo-ward.ts';

const title = 'Báo cáo hỏa tốc về sự cố cổng dịch vụ công (trình diễn)';
const patienceMs = 55_000;
const later = (from: number, days: number): string =>
  new Date(from + days * demonstrationDayMs).toISOString();
const until = (instant: string): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(instant) - Date.now())));

/** Tells one life of an assignment as it comes about, and whose delay it was. */
export const tellLife = async (name: LifeName): Promise<void> => {
  const { words, dueAfterDays, steps, ends } = lives[name];
  const { DATABASE_URL, KAFKA_BROKERS } = configured('DATABASE_URL', 'KAFKA_BROKERS');
  const giveUpAt = Date.now() + patienceMs;
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
  const ward = await demonstrationWard(
    postgresEventStore(pool, { now: () => new Date(), newId: randomUUID }),
  );
  let shown = 0;
  const following = await follow(KAFKA_BROKERS, 'dondoc.assignments.v1', (event) => {
    if (event.stream !== ward.stream) return;
    shown += 1;
    print(`${localTime(event.time)}  ${eventInWords(event)}`);
  });
  try {
    const begun = Date.now();
    const dueAt = later(begun, dueAfterDays);
    print(
      `Một ngày kéo dài ${demonstrationDayMs / 1000} giây. ${words} Hạn — due: ${localTime(dueAt)}. — A day lasts ${demonstrationDayMs / 1000} seconds.`,
    );
    const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
    await ward.does({
      type: 'IssueAssignment',
      data: {
        at: new Date(begun).toISOString(),
        title,
        source: null,
        leadUnit: 'uy-ban-nhan-dan',
        cooperatingUnits: [],
        issuedBy: by,
        acceptingUnit: by.unit,
        urgency: 'flash',
        coefficient: 1,
        recurrence: null,
        deadline: { at: dueAt, text: null },
      },
    });
    for (const { afterDays, command } of steps) {
      await until(later(begun, afterDays));
      await ward.does(command(new Date().toISOString(), dueAt));
    }
    let history = await ward.history();
    while (!history.some(ends) || shown < history.length) {
      if (Date.now() > giveUpAt)
        throw new Unusable(
          'Quá thời gian chờ; hãy xem `npx dondoc status`. — Waited too long; see `npx dondoc status`.',
          1,
        );
      await until(new Date(Date.now() + 200).toISOString());
      history = await ward.history();
    }
    print('Thời gian ở tay ai — whose hands it was in:');
    print(delayText({ totals: delayTotals(whoseDelay(history, new Date().toISOString())) }));
    if (name === 'ignored') {
      const at = new Date().toISOString();
      await ward.does({
        type: 'Cancel',
        data: { at, by, reason: 'Kết thúc trình diễn', authority: 'trình diễn' },
      });
    }
  } finally {
    await following.stop();
    await pool.end();
  }
};
