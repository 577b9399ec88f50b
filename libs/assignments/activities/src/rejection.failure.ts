import type { AssignmentRejection } from '@dondoc/assignments-domain';
import { ApplicationFailure } from '@temporalio/common';
import type { AssignmentRef } from './timeline.ts';

const reasons: Readonly<Record<AssignmentRejection['code'], string>> = {
  'assignment-unknown':
    'the event store holds no such assignment; was the store restored from an older backup?',
  'already-issued': 'it was issued before',
  'deadline-not-ahead': 'its deadline has passed',
  'not-the-lead-unit': 'the command names a unit that does not lead it',
  'not-the-accepting-unit': 'the command names a unit that does not accept it',
  'not-acknowledged': 'nobody has acknowledged it',
  'evidence-required': 'the result carries no evidence',
  'slowness-unexplained': 'the report explains no cause and remedy',
  'awaiting-acceptance': 'its result waits to be accepted',
  'nothing-submitted': 'no result was submitted',
  'already-completed': 'it is completed',
};

/** The domain said no: trying again changes nothing. The failure's type is the rejection's code. */
export const refused = (rejection: AssignmentRejection, { tenant, assignmentId }: AssignmentRef) =>
  ApplicationFailure.nonRetryable(
    `Assignment ${assignmentId} of ${tenant} refused: ${reasons[rejection.code]}.`,
    rejection.code,
    rejection,
  );
