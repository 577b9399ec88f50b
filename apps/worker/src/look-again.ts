import { assignmentChanged } from '@dondoc/workflow-assignment';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { tellWorkflow } from './tell-workflow.ts';

/** Tells a workflow to look at its assignment; one that there is not, or no more, has nothing to look at. */
export const lookAgain =
  (client: () => Client | null) =>
  (workflowId: string, version: number): Promise<void> =>
    tellWorkflow(client(), workflowId, (workflow) =>
      workflow
        .getHandle(workflowId)
        .signal(assignmentChanged, { version })
        .catch((error: unknown) => {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        }),
    );
