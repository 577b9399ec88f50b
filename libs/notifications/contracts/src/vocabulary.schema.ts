import { z } from 'zod';

export const notificationIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
export const instantSchema = z.iso.datetime({ offset: true });
/** Opaque ids; names and addresses are in the directory. */
const idSchema = z.string().min(1).max(80);
export const personSchema = idSchema;
export const channelSchema = z.enum(['in-app', 'email', 'webhook']);
export const urgencySchema = z.enum(['normal', 'urgent', 'very-urgent', 'flash']);
export const languageSchema = z.enum(['vi', 'en']);
/** Every mail by itself, one mail at 07:30, or only what nobody can switch off. */
export const emailChoiceSchema = z.enum(['each', 'digest', 'off']);
export const addresseeSchema = z.object({ person: personSchema, unit: idSchema });
/** `onBehalfOf`: the absent person whom this one stands in for. */
export const readerSchema = z.object({ person: personSchema, onBehalfOf: personSchema.exactOptional() });

export const kindSchema = z.enum([
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
  'self-assessment-due',
  'self-assessment-overdue',
  'proposal-due',
  'proposal-overdue',
  'decision-due',
  'decision-overdue',
  'objection-due',
  'objection-overdue',
  'grade-proposed',
  'grade-decided',
  'grade-corrected',
  'objection-raised',
  'objection-upheld',
  'objection-refused',
  'finding-recorded',
  'finding-withdrawn',
]);
