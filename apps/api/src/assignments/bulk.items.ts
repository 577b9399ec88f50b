import type { CommandResult } from '@dondoc/assignments-contracts';
import type { CommandRequest } from '../http/command-request.ts';
import { problemBody, ProblemError } from '../http/problem.ts';
import type { BulkItem, BulkResult } from './bulk.dto.ts';

/** What one item is asked for under. The blank keeps it apart: no key that a client sends holds one. */
const requestOf = (request: CommandRequest, index: number): CommandRequest => ({
  ...request,
  idempotencyKey: `${request.idempotencyKey} ${index}`,
  expectedVersion: undefined,
});

/**
 * Each item as a command of its own, one after the other: what one is refused is done to the others all the same.
 * Rejects when we fail, not when an item does: sent again under the same key, it goes on where it ended.
 */
export const eachItem = async <Item>(
  items: readonly Item[],
  request: CommandRequest,
  path: string,
  carryOut: (item: Item, request: CommandRequest) => Promise<CommandResult>,
): Promise<BulkResult> => {
  const results: BulkItem[] = [];
  for (const [index, item] of items.entries())
    try {
      results.push({ outcome: 'done', result: await carryOut(item, requestOf(request, index)) });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status >= 500) throw error;
      results.push({ outcome: 'refused', problem: problemBody(error, `${path}#items.${index}`) });
    }
  const done = results.filter(({ outcome }) => outcome === 'done').length;
  return { done, refused: results.length - done, items: results };
};
