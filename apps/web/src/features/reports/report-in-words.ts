import { ownWork, sayingText } from '@dondoc/evaluation-application';
import type { ReportView } from '@dondoc/evaluation-contracts';
import type { Language } from '../../words/language.ts';

type Section = ReportView['sections']['slow'];

/** What the log itself says, in the reader's language; what people wrote, and what older logs say, as it stands. */
export const reportInWords = (view: ReportView, language: Language): ReportView => {
  const said = (passages: Section): Section =>
    passages.map((one) => (one.says ? { ...one, drawn: sayingText(one.says)[language] } : one));
  const { progress, results, slow, causes, remedies } = view.sections;
  return {
    ...view,
    figures: view.figures.map((line) =>
      line.code === undefined ? line : { ...line, name: ownWork[language] },
    ),
    sections: {
      progress: said(progress),
      results: said(results),
      slow: said(slow),
      causes: said(causes),
      remedies: said(remedies),
    },
  };
};
