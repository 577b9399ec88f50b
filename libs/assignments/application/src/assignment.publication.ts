import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';

/** Domain event → contract event. The two may part ways; whoever listens sees only the contract. */
export const publishedAssignmentEvent = (event: AssignmentEvent): AssignmentPublished => {
  const { type } = event;
  switch (type) {
    case 'AssignmentIssued': {
      const { cooperatingUnits, ...data } = event.data;
      return {
        type: 'dondoc.assignment.issued.v1',
        data: { ...data, cooperatingUnits: [...cooperatingUnits] },
      };
    }
    case 'AssignmentAcknowledged':
      return { type: 'dondoc.assignment.acknowledged.v1', data: event.data };
    case 'ProgressReported':
      return { type: 'dondoc.assignment.progress-reported.v1', data: event.data };
    case 'ResultSubmitted': {
      const { evidence, ...data } = event.data;
      return { type: 'dondoc.assignment.result-submitted.v1', data: { ...data, evidence: [...evidence] } };
    }
    case 'ResultAccepted':
      return { type: 'dondoc.assignment.result-accepted.v1', data: event.data };
    case 'ResultReturned':
      return { type: 'dondoc.assignment.result-returned.v1', data: event.data };
    case 'ReminderSent':
      return { type: 'dondoc.assignment.reminder-sent.v1', data: event.data };
    case 'DeadlineMissed':
      return { type: 'dondoc.assignment.deadline-missed.v1', data: event.data };
    case 'AssignmentEscalated':
      return { type: 'dondoc.assignment.escalated.v1', data: event.data };
    default:
      return type satisfies never;
  }
};
