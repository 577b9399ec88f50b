import { writeFile } from 'node:fs/promises';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;

/** With RECORD_HISTORIES set, keeps a life's history for the replays to come. */
export const recordHistory = async (
  name: string,
  history: temporal.api.history.v1.IHistory,
): Promise<void> => {
  if (!process.env['RECORD_HISTORIES']) return;
  const plain = History.toObject(History.fromObject(history), {
    longs: String,
    enums: String,
    bytes: String,
  });
  await writeFile(
    new URL(`../histories/${name}.json`, import.meta.url),
    `${JSON.stringify(plain, undefined, 2)}\n`,
  );
};
