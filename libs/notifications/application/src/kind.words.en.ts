import type { KindWords } from './kind.words.ts';

export const english: KindWords = {
  issued: { label: 'New assignment', sentence: 'Your unit leads this work; please acknowledge it.' },
  cooperation: { label: 'Co-operation', sentence: 'Your unit co-operates in this work.' },
  reminder: { label: 'Reminder', sentence: 'The deadline is near and no result has been handed in.' },
  overdue: { label: 'Overdue', sentence: 'The deadline has passed without a result.' },
  escalation: {
    label: 'Escalated to you',
    sentence: 'This overdue work has been brought before you; please say what is to be done.',
  },
  'escalation-answered': {
    label: 'Answer from above',
    sentence: 'The superior has said what is to be done about the overdue work.',
  },
  'acknowledgement-overdue': {
    label: 'Not acknowledged',
    sentence: 'The lead unit has not acknowledged the work in time.',
  },
  'acceptance-overdue': {
    label: 'Acceptance overdue',
    sentence: 'A result was handed in and has not been accepted or returned in time.',
  },
  'decline-ruling-overdue': {
    label: 'Ruling overdue',
    sentence: 'A request to decline the work has not been ruled on in time.',
  },
  'part-overdue': {
    label: 'Contribution overdue',
    sentence: 'A co-operating unit has not delivered its part in time.',
  },
  'report-missed': {
    label: 'Report missing',
    sentence: 'No progress was reported on this continuous duty in the last period.',
  },
  'review-due': {
    label: 'Suspension to be reviewed',
    sentence: 'The day has come to look at the condition of the suspension again.',
  },
  'result-submitted': {
    label: 'Awaiting acceptance',
    sentence: 'A result was handed in and waits to be accepted.',
  },
  'result-accepted': { label: 'Accepted', sentence: 'The result was accepted.' },
  'result-returned': { label: 'Returned', sentence: 'The result has to be reworked or completed.' },
  declined: { label: 'Declined', sentence: 'The lead unit asks to be released; a ruling is needed.' },
  'decline-upheld': { label: 'Release granted', sentence: 'Your unit no longer has to do this work.' },
  'decline-overruled': { label: 'Release refused', sentence: 'Your unit goes on with this work.' },
  'extension-requested': {
    label: 'Extension requested',
    sentence: 'The lead unit asks for more time; a ruling is needed.',
  },
  'extension-granted': { label: 'Extension granted', sentence: 'The request for more time was granted.' },
  'extension-refused': {
    label: 'Extension refused',
    sentence: 'The request for more time was refused; the deadline stays.',
  },
  suspended: { label: 'Suspended', sentence: 'The work is suspended; the time does not count.' },
  resumed: { label: 'Resumed', sentence: 'The work goes on under its new deadline.' },
  'reassigned-to': {
    label: 'Reassigned to your unit',
    sentence: 'Your unit leads this work from now on; please acknowledge it.',
  },
  'reassigned-from': { label: 'Reassigned', sentence: 'Your unit no longer leads this work.' },
  cancelled: { label: 'Cancelled', sentence: 'The work was cancelled and need not be done.' },
  'objective-cause': {
    label: 'Objective cause confirmed',
    sentence: 'The delay was confirmed to have had an objective cause.',
  },
  'deadline-set': { label: 'New deadline', sentence: 'A deadline was set for this work.' },
  'deadline-replanned': {
    label: 'Deadline counted anew',
    sentence: 'The working calendar changed, so the deadline was counted anew.',
  },
  'correction-requested': {
    label: 'Correction requested',
    sentence: 'The lead unit asks for a correction; an answer is needed.',
  },
  corrected: { label: 'Corrected', sentence: 'The assignment was corrected.' },
  'correction-refused': {
    label: 'Correction refused',
    sentence: 'The request for a correction was refused; the assignment stays as it is.',
  },
  'part-assigned': { label: 'Your part', sentence: 'Your unit was given a part of this work.' },
  'part-delivered': {
    label: 'Part delivered',
    sentence: 'A co-operating unit delivered its part; please confirm it.',
  },
  'part-confirmed': { label: 'Part confirmed', sentence: 'Your part was confirmed.' },
  'part-returned': { label: 'Part returned', sentence: 'Your part has to be reworked or completed.' },
  'child-finished': { label: 'Sub-assignment ended', sentence: 'A part of this work has come to its end.' },
  'system-fault': {
    label: 'Fault of this system',
    sentence: 'This system was late with something; that time is charged to no unit.',
  },
  'self-assessment-due': {
    label: 'Self-assessment due soon',
    sentence: 'Your unit has not assessed itself yet; please do so before the deadline.',
  },
  'self-assessment-overdue': {
    label: 'Self-assessment overdue',
    sentence: 'The deadline has passed and your unit has not assessed itself.',
  },
  'proposal-due': {
    label: 'Proposal due soon',
    sentence: 'No grade is proposed yet; please give the general criteria and propose.',
  },
  'proposal-overdue': {
    label: 'Proposal overdue',
    sentence: 'The deadline has passed and no grade is proposed.',
  },
  'decision-due': {
    label: 'Decision on the grade due soon',
    sentence: 'The grade is not decided yet; please decide.',
  },
  'decision-overdue': {
    label: 'Decision on the grade overdue',
    sentence: 'The deadline has passed and the grade is not decided.',
  },
  'objection-due': {
    label: 'Answer to an objection due soon',
    sentence: 'An objection to the evaluation has not been answered yet.',
  },
  'objection-overdue': {
    label: 'Answer to an objection overdue',
    sentence: 'The deadline has passed and an objection to the evaluation is not answered.',
  },
  'grade-proposed': {
    label: 'Grade proposed',
    sentence: 'The grade was worked out and proposed; the competent person will decide.',
  },
  'grade-decided': {
    label: 'Grade decided',
    sentence: 'The grade was decided; you have the right to object, line by line.',
  },
  'grade-corrected': {
    label: 'Grade corrected',
    sentence: 'The final grade was corrected by a document.',
  },
  'objection-raised': {
    label: 'Objection to the evaluation',
    sentence: 'The unit objects to a line of its evaluation; an answer is needed.',
  },
  'objection-upheld': {
    label: 'Objection upheld',
    sentence: 'The objection was upheld and the line adjusted; the grade is looked at again.',
  },
  'objection-refused': {
    label: 'Objection refused',
    sentence: 'The objection was refused; the line stays as it is.',
  },
  'finding-recorded': {
    label: 'Discipline or breach recorded',
    sentence: 'A disciplinary decision or a concluded breach was entered in the evaluation.',
  },
  'finding-withdrawn': {
    label: 'Discipline or breach withdrawn',
    sentence: 'A disciplinary decision or a concluded breach no longer counts in the evaluation.',
  },
};
