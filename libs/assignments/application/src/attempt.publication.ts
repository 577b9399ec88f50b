import type { AttemptPublished } from '@dondoc/assignments-contracts';
import type { AttemptRefused } from '@dondoc/assignments-domain';

/** Domain event → contract event. */
export const publishedAttemptEvent = ({ data }: AttemptRefused): AttemptPublished => ({
  type: 'dondoc.assignment.attempt-refused.v1',
  data,
});
