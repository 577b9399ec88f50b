import { TransientError } from '@dondoc/messaging-kafka';
import { WorkflowExecutionAlreadyStartedError, type WorkflowClient } from '@temporalio/client';

const invalidArgument = 3;

const isOfTheMessage = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === invalidArgument;

/**
 * A failed or terminated workflow begins again with the next event; one that came to its good end has none left. Goes
 * with every signal that may start one.
 */
export const startedAgain = { workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY' } as const;

/**
 * Has a workflow told by `tell`. One that came to its good end has nothing left to hear. Throws TransientError while
 * Temporal does not answer, and what Temporal says of a message that it will never take.
 */
export const tellWorkflow = async (
  client: Readonly<{ workflow: WorkflowClient }> | null,
  workflowId: string,
  tell: (workflow: WorkflowClient) => Promise<unknown>,
): Promise<void> => {
  if (!client) throw new TransientError('Temporal is not connected');
  try {
    await tell(client.workflow);
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return;
    if (isOfTheMessage(error)) throw error;
    throw new TransientError(`Temporal did not take the signal for ${workflowId}`, { cause: error });
  }
};
