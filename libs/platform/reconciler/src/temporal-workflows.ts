import { assignmentChanged, type assignmentLifecycle } from '@dondoc/workflow-assignment';
import { dutyChanged, type recurringDuty } from '@dondoc/workflow-duty';
import { WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';
import type { Workflows } from './workflows.ts';

const workflowType = 'assignmentLifecycle';
const dutyType = 'recurringDuty';
// Also after one that completed: the event store says that there is still something to wait for.
const anew = { workflowIdReusePolicy: 'ALLOW_DUPLICATE' } as const;
const pageSize = 100;

/** What needs no quoting in a query. Others are few, and asked for one by one. */
const isPlain = (id: string): boolean => /^[\w./:-]+$/.test(id);

const busyWith = ({ raw }: WorkflowExecutionDescription): string | null => {
  const [activity] = raw.pendingActivities ?? [];
  if (activity) {
    const failure = activity.lastFailure?.message;
    const attempt = `${activity.activityType?.name ?? 'activity'}, attempt ${activity.attempt ?? 1}`;
    return failure ? `${attempt}: ${failure}` : attempt;
  }
  return raw.pendingWorkflowTask ? 'no worker has taken its task yet' : null;
};

const absent = (error: unknown): null => {
  if (error instanceof WorkflowNotFoundError) return null;
  throw error;
};

/** The workflows of assignments and duties on one task queue of a Temporal namespace; `client` may throw while there is none. */
export const temporalWorkflows = (client: () => Pick<Client, 'workflow'>, taskQueue: string): Workflows => {
  const ours = `WorkflowType IN ('${workflowType}', '${dutyType}') AND TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
  const list = async (query: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const { workflowId } of client().workflow.list({ query, pageSize })) ids.push(workflowId);
    return ids;
  };
  return {
    runningAmong: async (ids) => {
      const running = new Set<string>();
      const plain = ids.filter(isPlain);
      for (let from = 0; from < plain.length; from += pageSize) {
        const some = plain.slice(from, from + pageSize).map((id) => `'${id}'`);
        for (const id of await list(`${ours} AND WorkflowId IN (${some.join(', ')})`)) running.add(id);
      }
      return running;
    },
    async *running() {
      let page: string[] = [];
      for await (const { workflowId } of client().workflow.list({ query: ours, pageSize })) {
        page.push(workflowId);
        if (page.length < pageSize) continue;
        yield page;
        page = [];
      }
      if (page.length > 0) yield page;
    },
    standing: async (id) => {
      const described = await client().workflow.getHandle(id).describe().catch(absent);
      if (!described) return { running: false, status: null, busyWith: null };
      const { name } = described.status;
      return { running: name === 'RUNNING', status: name, busyWith: busyWith(described) };
    },
    wake: async (id, version) => {
      await client().workflow.getHandle(id).signal(assignmentChanged, { version }).catch(absent);
    },
    begin: async ({ tenant, assignmentId }, id, version) => {
      await client().workflow.signalWithStart<typeof assignmentLifecycle, [Readonly<{ version: number }>]>(
        workflowType,
        {
          workflowId: id,
          taskQueue,
          args: [{ tenant, assignmentId }],
          signal: assignmentChanged,
          signalArgs: [{ version }],
          ...anew,
        },
      );
    },
    beginDuty: async ({ tenant, dutyId }, id, version) => {
      await client().workflow.signalWithStart<typeof recurringDuty, [Readonly<{ version: number }>]>(
        dutyType,
        {
          workflowId: id,
          taskQueue,
          args: [{ tenant, dutyId }],
          signal: dutyChanged,
          signalArgs: [{ version }],
          ...anew,
        },
      );
    },
  };
};
