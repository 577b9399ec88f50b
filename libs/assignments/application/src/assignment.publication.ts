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
      return {
        type: 'dondoc.assignment.result-accepted.v1',
        data: { ...event.data, quality: event.data.quality ?? null },
      };
    case 'ResultReturned':
      return { type: 'dondoc.assignment.result-returned.v1', data: event.data };
    case 'ReminderSent':
      return { type: 'dondoc.assignment.reminder-sent.v1', data: event.data };
    case 'DeadlineMissed':
      return { type: 'dondoc.assignment.deadline-missed.v1', data: event.data };
    case 'AssignmentEscalated':
      return { type: 'dondoc.assignment.escalated.v1', data: event.data };
    case 'AssignmentDeclined':
      return { type: 'dondoc.assignment.declined.v1', data: event.data };
    case 'DeclineUpheld':
      return { type: 'dondoc.assignment.decline-upheld.v1', data: event.data };
    case 'DeclineOverruled':
      return { type: 'dondoc.assignment.decline-overruled.v1', data: event.data };
    case 'DeclineRulingOverdue':
      return { type: 'dondoc.assignment.decline-ruling-overdue.v1', data: event.data };
    case 'ExtensionRequested':
      return { type: 'dondoc.assignment.extension-requested.v1', data: event.data };
    case 'ExtensionGranted':
      return { type: 'dondoc.assignment.extension-granted.v1', data: event.data };
    case 'ExtensionRefused':
      return { type: 'dondoc.assignment.extension-refused.v1', data: event.data };
    case 'AssignmentSuspended':
      return { type: 'dondoc.assignment.suspended.v1', data: event.data };
    case 'AssignmentResumed':
      return { type: 'dondoc.assignment.resumed.v1', data: event.data };
    case 'SuspensionReviewDue':
      return { type: 'dondoc.assignment.suspension-review-due.v1', data: event.data };
    case 'AssignmentReassigned':
      return { type: 'dondoc.assignment.reassigned.v1', data: event.data };
    case 'CooperatingUnitAdded':
      return { type: 'dondoc.assignment.cooperating-unit-added.v1', data: event.data };
    case 'AssignmentCancelled':
      return { type: 'dondoc.assignment.cancelled.v1', data: event.data };
    case 'ObjectiveCauseConfirmed':
      return { type: 'dondoc.assignment.objective-cause-confirmed.v1', data: event.data };
    case 'AcknowledgementOverdue':
      return { type: 'dondoc.assignment.acknowledgement-overdue.v1', data: event.data };
    case 'AcceptanceOverdue':
      return { type: 'dondoc.assignment.acceptance-overdue.v1', data: event.data };
    case 'EscalationAnswered':
      return { type: 'dondoc.assignment.escalation-answered.v1', data: event.data };
    case 'DeadlineSet':
      return { type: 'dondoc.assignment.deadline-set.v1', data: event.data };
    case 'DeadlineReplanned':
      return { type: 'dondoc.assignment.deadline-replanned.v1', data: event.data };
    case 'CorrectionRequested':
      return { type: 'dondoc.assignment.correction-requested.v1', data: event.data };
    case 'AssignmentCorrected':
      return { type: 'dondoc.assignment.corrected.v1', data: event.data };
    case 'CorrectionRefused':
      return { type: 'dondoc.assignment.correction-refused.v1', data: event.data };
    case 'PeriodReportMissed':
      return { type: 'dondoc.assignment.period-report-missed.v1', data: event.data };
    case 'SystemFaultRecorded':
      return { type: 'dondoc.assignment.system-fault-recorded.v1', data: event.data };
    case 'PartAssigned':
      return { type: 'dondoc.assignment.part-assigned.v1', data: event.data };
    case 'PartDelivered': {
      const { evidence, ...data } = event.data;
      return { type: 'dondoc.assignment.part-delivered.v1', data: { ...data, evidence: [...evidence] } };
    }
    case 'PartConfirmed':
      return { type: 'dondoc.assignment.part-confirmed.v1', data: event.data };
    case 'PartReturned':
      return { type: 'dondoc.assignment.part-returned.v1', data: event.data };
    case 'PartOverdue':
      return { type: 'dondoc.assignment.part-overdue.v1', data: event.data };
    case 'ChildIssued': {
      const { terms, ...data } = event.data;
      const cooperatingUnits = [...terms.cooperatingUnits];
      return {
        type: 'dondoc.assignment.child-issued.v1',
        data: { ...data, terms: { ...terms, cooperatingUnits } },
      };
    }
    case 'ChildFinished':
      return { type: 'dondoc.assignment.child-finished.v1', data: event.data };
    default:
      return type satisfies never;
  }
};
