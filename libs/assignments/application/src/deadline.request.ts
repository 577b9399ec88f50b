import type { RequestExtensionRequest } from '@dondoc/assignments-contracts';
import { endOfLocalDay, type Deadline } from '@dondoc/assignments-domain';

/** A last day ends at 24:00. */
export const deadlineFrom = (request: RequestExtensionRequest['deadline']): Deadline => ({
  at: 'lastDay' in request ? endOfLocalDay(request.lastDay) : request.at,
  text: request.text,
});
