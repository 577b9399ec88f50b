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
  'not-for-this-post': 'the command names a post that may not do this',
  'not-acknowledged': 'nobody has acknowledged it',
  'evidence-required': 'the result carries no evidence',
  'slowness-unexplained': 'the report explains no cause and remedy',
  'awaiting-acceptance': 'its result waits to be accepted',
  'nothing-submitted': 'no result was submitted',
  'deadline-not-later': 'the new deadline is not after the present one',
  'not-the-issuing-unit': 'the command names a unit that did not issue it',
  'not-a-ruling-unit': 'the command names a unit that may not rule on it',
  'not-the-unit-reached': 'the command names a unit that no escalation reached',
  'reason-required': 'the command gives no reason',
  'decline-awaits-ruling': 'it was declined and nobody has ruled on that',
  'nothing-declined': 'it was not declined',
  declined: 'it was declined with right and has no lead unit',
  'extension-awaits-ruling': 'an extension was requested and nobody has ruled on that',
  'no-extension-requested': 'no extension was requested',
  'no-deadline': 'it has no deadline',
  suspended: 'it is suspended',
  'not-suspended': 'it is not suspended',
  'review-not-ahead': 'the date of its review has come',
  'already-the-lead-unit': 'the unit leads it already',
  'nothing-escalated': 'it was not escalated',
  'continuous-duty': 'it is a continuous duty and has no deadline',
  'correction-awaits-ruling': 'a correction was requested and nobody has ruled on that',
  'no-correction-requested': 'no correction was requested',
  'nothing-corrected': 'the correction changes nothing',
  'not-the-lead-or-issuing-unit': 'the command names a unit that neither leads nor issued it',
  'not-a-cooperating-unit': 'the command names a unit that does not co-operate in it',
  'no-part': 'the unit has no part in it',
  'part-delivered': 'the part was delivered and waits to be confirmed',
  'part-not-delivered': 'the part was not delivered',
  'part-confirmed': 'the part was confirmed',
  'child-after-parent': 'the deadline of the part is after that of the whole',
  'children-open': 'assignments that are part of it are open',
  'already-completed': 'it is completed',
  'already-cancelled': 'it was cancelled',
};

/** The domain said no: trying again changes nothing. The failure's type is the rejection's code. */
export const refused = (rejection: AssignmentRejection, { tenant, assignmentId }: AssignmentRef) =>
  ApplicationFailure.nonRetryable(
    `Assignment ${assignmentId} of ${tenant} refused: ${reasons[rejection.code]}.`,
    rejection.code,
    rejection,
  );
