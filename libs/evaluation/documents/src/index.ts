import type { Dossier, Report } from '@dondoc/evaluation-contracts';
import { dossierPaper } from './dossier.paper.ts';
import { paperDocx } from './paper-docx.ts';
import { paperPdf } from './paper-pdf.ts';
import type { Language } from './paper.ts';
import { reportPaper } from './report.paper.ts';

export { summaryXlsx } from './summary.xlsx.ts';
export type { Language } from './paper.ts';

/** Vietnamese unless asked otherwise; what people wrote stays in their words. */
type Drawing = Readonly<{ language?: Language }>;

export const dossierDocx = (dossier: Dossier, { language = 'vi' }: Drawing = {}): Promise<Uint8Array> =>
  paperDocx(dossierPaper(dossier, language));

export const dossierPdf = (dossier: Dossier, { language = 'vi' }: Drawing = {}): Promise<Uint8Array> =>
  paperPdf(dossierPaper(dossier, language));

export const reportDocx = (report: Report, { language = 'vi' }: Drawing = {}): Promise<Uint8Array> =>
  paperDocx(reportPaper(report, language));

export const reportPdf = (report: Report, { language = 'vi' }: Drawing = {}): Promise<Uint8Array> =>
  paperPdf(reportPaper(report, language));
