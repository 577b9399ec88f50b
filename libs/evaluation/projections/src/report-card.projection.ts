import type { ReportPublished, ReportView } from '@dondoc/evaluation-contracts';
import { drawnContent, editedContent, redrawnContent, type ReportContent } from '@dondoc/evaluation-reports';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';

type Drafted = Extract<ReportPublished, { type: 'dondoc.report.drafted.v1' }>;
type Later = Exclude<ReportPublished, Drafted>;
type Shown = Pick<ReportView, keyof ReportContent>;

const shown = ({ foreword, closing, recipients, sections }: ReportContent): Shown => {
  const { progress, results, slow, causes, remedies } = sections;
  return {
    foreword,
    closing,
    recipients: [...recipients],
    sections: {
      progress: [...progress],
      results: [...results],
      slow: [...slow],
      causes: [...causes],
      remedies: [...remedies],
    },
  };
};

const drawnBy = ({ at, by, drawn: { asOf, position } }: Pick<Drafted['data'], 'at' | 'by' | 'drawn'>) => ({
  at,
  by,
  asOf,
  position,
});

const begun = (id: string, { data }: Drafted): Omit<ReportView, 'version'> => {
  const { at, by, subject, period, unit, edition, drawn } = data;
  return {
    id,
    status: 'draft',
    subject,
    period,
    unit,
    edition,
    drafted: { at, by },
    edited: null,
    drawn: drawnBy(data),
    issued: null,
    withdrawn: null,
    figures: drawn.figures,
    ...shown(drawnContent(drawn)),
  };
};

const changed = (view: ReportView, event: Later): Partial<ReportView> => {
  switch (event.type) {
    case 'dondoc.report.edited.v1': {
      const { at, by, changes } = event.data;
      return { edited: { at, by }, ...shown(editedContent(view, changes)) };
    }
    case 'dondoc.report.redrawn.v1': {
      const { drawn, afresh } = event.data;
      return {
        drawn: drawnBy(event.data),
        figures: drawn.figures,
        ...shown(redrawnContent(view, drawn, afresh)),
      };
    }
    case 'dondoc.report.issued.v1':
      return { issued: event.data, status: 'issued' };
    case 'dondoc.report.withdrawn.v1':
      return { withdrawn: event.data, status: 'withdrawn' };
    default:
      return event satisfies never;
  }
};

const idOf = ({ stream }: Pick<Recorded, 'stream'>): string => stream.slice(stream.indexOf('/') + 1);

/** Each report as far as it has come: what was drawn, what people say instead, who issued it. */
export const reportCard: Projection<ReportView, ReportPublished> = {
  name: 'report-card',
  version: 1,
  handles: [
    'dondoc.report.drafted.v1',
    'dondoc.report.edited.v1',
    'dondoc.report.redrawn.v1',
    'dondoc.report.issued.v1',
    'dondoc.report.withdrawn.v1',
  ],
  documentId: idOf,
  evolve: (view, recorded) => {
    const { version } = recorded;
    if (recorded.type === 'dondoc.report.drafted.v1') return { ...begun(idOf(recorded), recorded), version };
    return view && { ...view, ...changed(view, recorded), version };
  },
};
