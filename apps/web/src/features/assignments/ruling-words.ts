import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Names } from '../../organisation/use-names.ts';
import type { Words } from '../../words/language.ts';
import { amendmentWords } from './amendment-words.ts';
import type { EventWords } from './event-words.ts';

type Worded = `dondoc.assignment.${
  | 'issued'
  | 'acknowledged'
  | 'progress-reported'
  | 'result-submitted'
  | 'result-accepted'
  | 'result-returned'
  | 'reminder-sent'
  | 'deadline-missed'
  | 'escalated'}.v1`;

export type Phrases = Readonly<{
  t: Words['t'];
  names: Names;
  said: (title: string, ...facts: { label: string; value: string | null }[]) => EventWords;
  deadline: (at: string | undefined) => string;
  moment: (at: string) => string;
  recipient: (to: { unit: string; person: string | null }) => string;
}>;

const dated = (date: string): string => date.split('-').reverse().join('/');

/** Requests, rulings and what others than the doer did, in words. */
export const rulingWords = (
  event: Exclude<AssignmentPublished, { type: Worded }>,
  phrases: Phrases,
): EventWords => {
  const { t, names, said, deadline, recipient } = phrases;
  const reason = (value: string | null) => ({ label: t('event.reason'), value });
  const given = (at: string | undefined) => ({ label: t('event.deadlineGiven'), value: deadline(at) });
  const told = (to: { unit: string; person: string | null }) => ({
    label: t('event.to'),
    value: recipient(to),
  });

  switch (event.type) {
    case 'dondoc.assignment.declined.v1': {
      const { ruleBy } = event.data;
      return said(t('event.declined'), reason(event.data.reason), {
        label: t('event.ruleBy'),
        value: ruleBy && deadline(ruleBy),
      });
    }
    case 'dondoc.assignment.decline-upheld.v1':
      return said(t('event.declineUpheld'), reason(event.data.reason));
    case 'dondoc.assignment.decline-overruled.v1':
      return said(t('event.declineOverruled'), reason(event.data.reason), given(event.data.deadline?.at));
    case 'dondoc.assignment.decline-ruling-overdue.v1':
      return said(t('event.declineRulingOverdue'), told(event.data.to));
    case 'dondoc.assignment.extension-requested.v1':
      return said(t('event.extensionRequested'), reason(event.data.reason), {
        label: t('event.deadlineAsked'),
        value: deadline(event.data.deadline.at),
      });
    case 'dondoc.assignment.extension-granted.v1': {
      const { count, deadline: now, previousDeadline } = event.data;
      return said(t('event.extensionGranted', { count }), given(now.at), {
        label: t('event.previousDeadline'),
        value: deadline(previousDeadline.at),
      });
    }
    case 'dondoc.assignment.extension-refused.v1':
      return said(t('event.extensionRefused'), reason(event.data.reason));
    case 'dondoc.assignment.suspended.v1':
      return said(
        t('event.suspended'),
        { label: t('event.condition'), value: event.data.condition },
        { label: t('event.authority'), value: event.data.authority },
        { label: t('event.reviewOn'), value: dated(event.data.reviewOn) },
      );
    case 'dondoc.assignment.resumed.v1':
      return said(t('event.resumed'), given(event.data.deadline?.at));
    case 'dondoc.assignment.suspension-review-due.v1':
      return said(t('event.suspensionReviewDue'), told(event.data.to));
    case 'dondoc.assignment.reassigned.v1':
      return said(
        t('event.reassigned'),
        { label: t('event.fromUnit'), value: names.unit(event.data.fromUnit) },
        { label: t('event.toUnit'), value: names.unit(event.data.toUnit) },
        reason(event.data.reason),
        given(event.data.deadline?.at),
      );
    case 'dondoc.assignment.cooperating-unit-added.v1':
      return said(t('event.cooperatingUnitAdded'), {
        label: t('event.unit'),
        value: names.unit(event.data.unit),
      });
    case 'dondoc.assignment.cancelled.v1':
      return said(t('event.cancelled'), reason(event.data.reason), {
        label: t('event.authority'),
        value: event.data.authority,
      });
    case 'dondoc.assignment.objective-cause-confirmed.v1':
      return said(
        t('event.objectiveCauseConfirmed'),
        { label: t('event.document'), value: event.data.document },
        { label: t('event.cause'), value: event.data.cause },
      );
    case 'dondoc.assignment.acknowledgement-overdue.v1':
      return said(t('event.acknowledgementOverdue'), told(event.data.to));
    case 'dondoc.assignment.acceptance-overdue.v1':
      return said(
        t('event.acceptanceOverdue'),
        { label: t('event.chargedTo'), value: names.unit(event.data.acceptingUnit) },
        told(event.data.to),
      );
    case 'dondoc.assignment.escalation-answered.v1':
      return said(
        t('event.escalationAnswered', { level: event.data.level }),
        { label: t('event.answer'), value: t(`reply.${event.data.answer}`) },
        { label: t('event.note'), value: event.data.note },
      );
    default:
      return amendmentWords(event, phrases);
  }
};
