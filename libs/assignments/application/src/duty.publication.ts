import type { DutyPublished } from '@dondoc/assignments-contracts';
import type { DutyEvent, DutyTerms } from '@dondoc/assignments-domain';

const termsOf = ({ cooperatingUnits, ...terms }: DutyTerms) => ({
  ...terms,
  cooperatingUnits: [...cooperatingUnits],
});

/** Domain event → contract event. */
export const publishedDutyEvent = (event: DutyEvent): DutyPublished => {
  const { type } = event;
  switch (type) {
    case 'DutyRegistered':
      return {
        type: 'dondoc.duty.registered.v1',
        data: { ...event.data, terms: termsOf(event.data.terms) },
      };
    case 'OccurrenceIssued':
      return {
        type: 'dondoc.duty.occurrence-issued.v1',
        data: { ...event.data, terms: termsOf(event.data.terms) },
      };
    case 'OccurrenceSkipped':
      return { type: 'dondoc.duty.occurrence-skipped.v1', data: event.data };
    case 'DutyEnded':
      return { type: 'dondoc.duty.ended.v1', data: event.data };
    default:
      return type satisfies never;
  }
};
