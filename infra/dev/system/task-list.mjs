import { Stopped } from '../platform/trouble.mjs';

/**
 * One piece of work the reader watches.
 * @typedef {Readonly<{ title: string, work: (note: (line: string) => void) => Promise<unknown> }>} Task
 */
/**
 * Tasks done one after another, or together.
 * @typedef {Readonly<{ title: string, tasks: readonly Task[], together?: boolean }>} Stage
 */

/**
 * Does the stages in order and shows them with their times: a living list in a terminal, a line for each event elsewhere.
 * @param {readonly Stage[]} stages
 * @throws what the first failing task throws; others of its stage may still be at work
 */
export const showTasks = async (stages) => {
  // Not before `npm ci`: hence not at the top.
  const { Listr, PRESET_TIMER, PRESET_TIMESTAMP } = await import('listr2');
  /** What the reader hears in full at the end, once. @type {unknown} */
  let failure;
  const list = new Listr(
    stages.map((stage) => ({
      title: stage.title,
      task: (_, shown) =>
        shown.newListr(
          stage.tasks.map(({ title, work }) => ({
            title,
            task: async (_, task) => {
              try {
                await work((line) => {
                  task.output = line;
                });
              } catch (error) {
                failure ??= error;
                throw new Error(error instanceof Stopped ? 'given up' : 'see below');
              }
            },
          })),
          { concurrent: stage.together ?? false },
        ),
    })),
    {
      registerSignalListeners: false,
      fallbackRendererCondition: () => !process.stdout.isTTY,
      fallbackRenderer: 'simple',
      rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false, showErrorMessage: false },
      fallbackRendererOptions: { timer: PRESET_TIMER, timestamp: PRESET_TIMESTAMP },
    },
  );
  await list.run().catch((error) => {
    throw failure ?? error;
  });
};
