import { writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { History } from '@temporalio/common/lib/proto-utils.js';

/** With RECORD_HISTORIES set, keeps a life's history for the replay to come. */
export const recordHistory = async (name: string, history: History): Promise<void> => {
  if (!process.env['RECORD_HISTORIES']) return;
  await writeFile(new URL(`../histories/${name}.json`, import.meta.url), `${historyToJSON(history)}\n`);
};
