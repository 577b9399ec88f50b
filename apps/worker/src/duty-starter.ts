import { dutyStream } from '@dondoc/assignments-domain';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { dutyChanged, type recurringDuty } from '@dondoc/workflow-duty';
import type { Client } from '@temporalio/client';
import { startedAgain, tellWorkflow } from './tell-workflow.ts';

const streamPrefix = dutyStream('');
// What the schedule did by itself it knows already.
const news = ['dondoc.duty.registered.v1', 'dondoc.duty.ended.v1'];

/** Starts the schedule of a duty that was registered, and tells it when the duty has ended. May be repeated. */
export const dutyStarter =
  (client: () => Client | null, taskQueue: string) =>
  async ({ type, stream, tenant, version }: Recorded): Promise<void> => {
    if (!news.includes(type)) return;
    await tellWorkflow(client(), stream, (workflow) =>
      workflow.signalWithStart<typeof recurringDuty, [Readonly<{ version: number }>]>('recurringDuty', {
        workflowId: stream,
        taskQueue,
        args: [{ tenant, dutyId: stream.slice(streamPrefix.length) }],
        signal: dutyChanged,
        signalArgs: [{ version }],
        ...startedAgain,
      }),
    );
  };
