import type { ReportPublished } from '@dondoc/evaluation-contracts';
import type { Drawn, ReportChanges, ReportEvent } from '@dondoc/evaluation-reports';

type DataOf<Type extends ReportPublished['type']> = Extract<ReportPublished, { type: Type }>['data'];

const drawnOf = ({ figures, sections, ...place }: Drawn): DataOf<'dondoc.report.drafted.v1'>['drawn'] => ({
  ...place,
  figures: [...figures],
  sections: {
    progress: [...sections.progress],
    results: [...sections.results],
    slow: [...sections.slow],
    causes: [...sections.causes],
    remedies: [...sections.remedies],
  },
});

const changesOf = ({
  recipients,
  passages,
  ...texts
}: ReportChanges): DataOf<'dondoc.report.edited.v1'>['changes'] => ({
  ...texts,
  ...(recipients && { recipients: [...recipients] }),
  ...(passages && { passages: [...passages] }),
});

/** Domain event → contract event. */
export const publishedReportEvent = (event: ReportEvent): ReportPublished => {
  switch (event.type) {
    case 'ReportDrafted':
      return {
        type: 'dondoc.report.drafted.v1',
        data: { ...event.data, drawn: drawnOf(event.data.drawn) },
      };
    case 'ReportEdited':
      return {
        type: 'dondoc.report.edited.v1',
        data: { ...event.data, changes: changesOf(event.data.changes) },
      };
    case 'ReportRedrawn':
      return {
        type: 'dondoc.report.redrawn.v1',
        data: { ...event.data, drawn: drawnOf(event.data.drawn) },
      };
    case 'ReportIssued':
      return { type: 'dondoc.report.issued.v1', data: event.data };
    case 'ReportWithdrawn':
      return { type: 'dondoc.report.withdrawn.v1', data: event.data };
    default:
      return event satisfies never;
  }
};
