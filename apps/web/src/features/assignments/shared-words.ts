import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { EventWords } from './event-words.ts';
import type { Phrases } from './ruling-words.ts';

type Sharing = Extract<
  AssignmentPublished,
  {
    type: `dondoc.assignment.${
      | 'part-assigned'
      | 'part-delivered'
      | 'part-confirmed'
      | 'part-returned'
      | 'part-overdue'
      | 'child-issued'
      | 'child-finished'}.v1`;
  }
>;

/** What other units contribute, and the assignments that are part of this one, in words. */
export const sharedWords = (event: Sharing, { t, said, names, deadline, recipient }: Phrases): EventWords => {
  const unit = (id: string) => ({ label: t('event.unit'), value: names.unit(id) });

  switch (event.type) {
    case 'dondoc.assignment.part-assigned.v1': {
      const { what, dueAt } = event.data;
      return said(
        t('amended.partAssigned'),
        unit(event.data.unit),
        { label: t('amended.what'), value: what },
        { label: t('amended.partDue'), value: dueAt && deadline(dueAt) },
      );
    }
    case 'dondoc.assignment.part-delivered.v1':
      return {
        ...said(
          t(event.data.late ? 'amended.partDeliveredLate' : 'amended.partDelivered'),
          unit(event.data.by.unit),
          { label: t('action.summary'), value: event.data.summary },
        ),
        evidence: event.data.evidence,
      };
    case 'dondoc.assignment.part-confirmed.v1':
      return said(t('amended.partConfirmed'), unit(event.data.unit));
    case 'dondoc.assignment.part-returned.v1':
      return said(
        t('amended.partReturned'),
        unit(event.data.unit),
        { label: t('event.reason'), value: event.data.reason },
        { label: t('amended.partDue'), value: event.data.dueAt ? deadline(event.data.dueAt) : null },
      );
    case 'dondoc.assignment.part-overdue.v1':
      return said(
        t('amended.partOverdue'),
        { label: t('amended.chargedTo'), value: names.unit(event.data.unit) },
        { label: t('amended.partDue'), value: deadline(event.data.since) },
        { label: t('event.to'), value: recipient(event.data.to) },
      );
    case 'dondoc.assignment.child-issued.v1': {
      const { title, leadUnit, deadline: due } = event.data.terms;
      return said(
        t('amended.childIssued'),
        { label: t('amended.child'), value: title },
        { label: t('assignment.lead'), value: names.unit(leadUnit) },
        { label: t('assignment.deadline'), value: deadline(due?.at) },
      );
    }
    case 'dondoc.assignment.child-finished.v1':
      return said(
        t(event.data.outcome === 'completed' ? 'amended.childCompleted' : 'amended.childCancelled'),
        { label: t('amended.child'), value: event.data.child },
      );
    default:
      return event satisfies never;
  }
};
