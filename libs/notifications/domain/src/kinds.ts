/** What somebody is told. */
export const kinds = [
  'issued',
  'cooperation',
  'reminder',
  'overdue',
  'escalation',
  'escalation-answered',
  'acknowledgement-overdue',
  'acceptance-overdue',
  'decline-ruling-overdue',
  'part-overdue',
  'report-missed',
  'review-due',
  'result-submitted',
  'result-accepted',
  'result-returned',
  'declined',
  'decline-upheld',
  'decline-overruled',
  'extension-requested',
  'extension-granted',
  'extension-refused',
  'suspended',
  'resumed',
  'reassigned-to',
  'reassigned-from',
  'cancelled',
  'objective-cause',
  'deadline-set',
  'deadline-replanned',
  'correction-requested',
  'corrected',
  'correction-refused',
  'part-assigned',
  'part-delivered',
  'part-confirmed',
  'part-returned',
  'child-finished',
  'system-fault',
] as const;

export type Kind = (typeof kinds)[number];

const pressing: readonly Kind[] = [
  'overdue',
  'escalation',
  'acknowledgement-overdue',
  'acceptance-overdue',
  'decline-ruling-overdue',
  'part-overdue',
  'report-missed',
];

/** Somebody is late: it is told by itself, and nobody can switch its mail off. */
export const isPressing = (kind: Kind): boolean => pressing.includes(kind);
