import { writeFile } from 'node:fs/promises';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;

/** Where on a machine something failed is nothing that a replay needs. */
const withoutPlaces = (key: string, value: unknown): unknown => (key === 'stackTrace' ? '' : value);

/** With RECORD_HISTORIES set, keeps a life's history for the replays to come. */
export const recordHistory = async (
  name: string,
  history: temporal.api.history.v1.IHistory,
  folder = 'histories',
): Promise<void> => {
  if (!process.env['RECORD_HISTORIES']) return;
  const plain = History.toObject(History.fromObject(history), {
    longs: String,
    enums: String,
    bytes: String,
  });
  await writeFile(
    new URL(`../${folder}/${name}.json`, import.meta.url),
    `${JSON.stringify(plain, withoutPlaces, 2)}\n`,
  );
};
