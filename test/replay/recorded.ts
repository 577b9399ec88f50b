import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { temporal } from '@temporalio/proto';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type BundleOptions,
  type WorkflowBundle,
} from '@temporalio/worker';

const logger = new DefaultLogger('ERROR');

/** Workflows as Temporal would run them; `options` put others in their place. */
export const bundle = (options: Partial<BundleOptions> = {}) =>
  bundleWorkflowCode({ ...bundleOptions, ...options, logger });

/** The recorded lives of a folder here. `workflowIds`: how a workflow's id begins. */
export const recordedLives = (folder: string, workflowIds: string) => {
  const histories = new URL(`./${folder}/`, import.meta.url);
  const historyOf = async (life: string) =>
    temporal.api.history.v1.History.fromObject(
      JSON.parse(await readFile(new URL(`${life}.json`, histories), 'utf8')),
    );
  return {
    names: readdirSync(histories).map((file) => basename(file, '.json')),
    historyOf,
    replay: async (workflowBundle: WorkflowBundle, life: string): Promise<void> =>
      Worker.runReplayHistory({ workflowBundle }, await historyOf(life), `${workflowIds}${life}`),
  };
};

/** What fails on purpose would fill the report. */
export const quietRuntime = (): void => {
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { filter: 'OFF' } },
  });
};
