import type { AssignmentPublished, PublishedDataOf } from '@dondoc/assignments-contracts';
import type { EventWords } from './event-words.ts';
import type { Phrases } from './ruling-words.ts';
import { sharedWords } from './shared-words.ts';

type Amending = Extract<
  AssignmentPublished,
  {
    type: `dondoc.assignment.${
      | 'deadline-set'
      | 'deadline-replanned'
      | 'correction-requested'
      | 'corrected'
      | 'correction-refused'
      | 'period-report-missed'
      | 'system-fault-recorded'
      | 'part-assigned'
      | 'part-delivered'
      | 'part-confirmed'
      | 'part-returned'
      | 'part-overdue'
      | 'child-issued'
      | 'child-finished'}.v1`;
  }
>;

/** Each field that was corrected, as it stood and as it stands. */
const corrections = (
  { before, changes }: PublishedDataOf<'dondoc.assignment.corrected.v1'>,
  { t, names }: Phrases,
) => {
  const changed = <Value>(
    label: string,
    from: Value | undefined,
    to: Value | undefined,
    shown: (value: Value) => string,
  ) => ({
    label,
    value:
      from === undefined || to === undefined
        ? null
        : t('amended.change', { before: shown(from), after: shown(to) }),
  });
  return [
    changed(t('amended.title'), before.title, changes.title, (title) => title),
    changed(t('amended.urgency'), before.urgency, changes.urgency, (urgency) => t(`urgency.${urgency}`)),
    changed(t('assignment.coefficient'), before.coefficient, changes.coefficient, String),
    changed(t('assignment.accepting'), before.acceptingUnit, changes.acceptingUnit, names.unit),
  ];
};

/** Changes of the terms, and what the system noted by itself, in words. */
export const amendmentWords = (event: Amending, phrases: Phrases): EventWords => {
  const { t, said, deadline, moment, recipient } = phrases;
  const reason = (value: string | null) => ({ label: t('event.reason'), value });
  const given = (at: string) => ({ label: t('event.deadlineGiven'), value: deadline(at) });
  const previous = (at: string | undefined) => ({
    label: t('event.previousDeadline'),
    value: at === undefined ? null : deadline(at),
  });

  switch (event.type) {
    case 'dondoc.assignment.deadline-set.v1': {
      const { deadline: now, previousDeadline, late } = event.data;
      const first = previousDeadline === null ? 'amended.deadlineSetFirst' : 'amended.deadlineSet';
      return said(
        t(late ? 'amended.deadlineSetLate' : first),
        given(now.at),
        previous(previousDeadline?.at),
        reason(event.data.reason),
      );
    }
    case 'dondoc.assignment.deadline-replanned.v1':
      return said(
        t('amended.deadlineReplanned'),
        given(event.data.deadline.at),
        previous(event.data.previousDeadline.at),
        { label: t('amended.because'), value: event.data.because },
        { label: t('amended.calendar'), value: event.data.calendar },
      );
    case 'dondoc.assignment.correction-requested.v1':
      return said(t('amended.correctionRequested'), { label: t('amended.what'), value: event.data.what });
    case 'dondoc.assignment.corrected.v1':
      return said(t('amended.corrected'), ...corrections(event.data, phrases), reason(event.data.reason));
    case 'dondoc.assignment.correction-refused.v1':
      return said(t('amended.correctionRefused'), reason(event.data.reason));
    case 'dondoc.assignment.period-report-missed.v1':
      return said(t('amended.periodReportMissed', { period: event.data.period }), {
        label: t('event.to'),
        value: recipient(event.data.to),
      });
    case 'dondoc.assignment.system-fault-recorded.v1':
      return said(
        t('amended.systemFaultRecorded'),
        { label: t('amended.what'), value: event.data.what },
        { label: t('amended.from'), value: moment(event.data.from) },
        { label: t('amended.until'), value: moment(event.data.to) },
      );
    default:
      return sharedWords(event, phrases);
  }
};
