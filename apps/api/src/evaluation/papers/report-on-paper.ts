import type { Actor } from '@dondoc/assignments-domain';
import { ownWork, sayingText } from '@dondoc/evaluation-application';
import type { Report } from '@dondoc/evaluation-contracts';
import { periodOf } from '@dondoc/evaluation-projections';
import {
  wordsOf,
  type Drawn,
  type Passage,
  type ReportContent,
  type ReportFigures,
  type ReportPeriod,
  type ReportSubject,
} from '@dondoc/evaluation-reports';
import { headAt } from '@dondoc/organisation-domain';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY, type Directory } from '../../identity/directory.ts';
import { OrganisationRegister } from '../../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../../store/clock.ts';
import { drawnFrom } from './printed.ts';
import { ReportDrawing } from './report-drawing.ts';
import { unitLetterhead } from './unit-letterhead.ts';

/** A report as far as a paper needs it: one that is kept, or one that is only drawn. */
export type PrintedReport = ReportContent &
  Readonly<{
    subject: ReportSubject;
    period: ReportPeriod;
    unit: string;
    status: 'draft' | 'issued' | 'withdrawn';
    issued: Readonly<{ by: Actor; number: string; issuedOn: string }> | null;
    drawn: Pick<Drawn, 'asOf' | 'position'>;
    figures: readonly ReportFigures[];
  }>;

const printed = (passages: readonly Passage[]): Report['sections']['slow'] =>
  passages.flatMap((passage) => {
    const { about, said, says } = passage;
    const text = wordsOf(passage);
    if (text === null) return [];
    return says && said === null
      ? [{ about, text: sayingText(says).vi, textEn: sayingText(says).en }]
      : [{ about, text }];
  });

const printedLine = ({ code, ...line }: ReportFigures): Report['figures'][number] =>
  code === undefined ? line : { ...line, name: ownWork.vi, nameEn: ownWork.en };

/** Signed by whoever issued it; a draft, by the head there is now. Names are the directory's. */
@Injectable()
export class ReportOnPaper {
  constructor(
    private readonly drawing: ReportDrawing,
    private readonly organisation: OrganisationRegister,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async of(view: PrintedReport): Promise<Report> {
    const { sections, period, status, subject } = view;
    const days = periodOf(period.code);
    const about = await this.drawing.subject(subject);
    if (!days || !about) throw new Error('A report is of a period and a subject that there are.');
    return {
      letterhead: await this.letterhead(view),
      drawnFrom: drawnFrom(view.drawn.asOf, view.drawn.position),
      mark: status === 'issued' ? null : status,
      subject: { kind: subject.kind, name: about.name, title: about.title },
      period: { code: period.code, ...days },
      foreword: view.foreword,
      figures: view.figures.map(printedLine),
      sections: {
        progress: printed(sections.progress),
        results: printed(sections.results),
        slow: printed(sections.slow),
        causes: printed(sections.causes),
        remedies: printed(sections.remedies),
      },
      closing: view.closing,
    };
  }

  private async letterhead({ unit: id, issued, recipients }: PrintedReport): Promise<Report['letterhead']> {
    const state = await this.organisation.state();
    const unit = state.units[id];
    if (!unit) throw new Error(`The unit ${id} has a report and is not in the organisation.`);
    const signer = issued?.by.person ?? headAt(state, id, this.now().toISOString());
    const names = await this.directory.namesOf(signer === null ? [] : [signer]);
    return unitLetterhead({
      unit,
      signer: signer === null ? null : (names.get(signer) ?? null),
      standsIn: issued?.by.onBehalfOf !== undefined,
      number: issued?.number ?? null,
      issuedOn: issued?.issuedOn ?? null,
      recipients,
    });
  }
}
