import { dateOf } from '@dondoc/calendar';
import type { Report } from '@dondoc/evaluation-contracts';
import { drawnContent, type ReportSubject } from '@dondoc/evaluation-reports';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../../http/problems.ts';
import { CLOCK, type Clock } from '../../store/clock.ts';
import { ReportDrawing } from './report-drawing.ts';
import { ReportOnPaper } from './report-on-paper.ts';

/** What the log says now, with nobody's words yet. */
export class GetReport extends Query<Report> {
  constructor(
    readonly subject: ReportSubject,
    readonly period: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(
    private readonly drawing: ReportDrawing,
    private readonly paper: ReportOnPaper,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ subject, period: code }: GetReport): Promise<Report> {
    const about = await this.drawing.subject(subject);
    if (!about) throw problems.notFound();
    const period = this.drawing.period(code ?? dateOf(this.now().toISOString()).slice(0, 4));
    const drawn = await this.drawing.draw(subject, period);
    return this.paper.of({
      ...drawnContent(drawn),
      subject,
      period,
      unit: about.unit,
      status: 'draft',
      issued: null,
      drawn,
      figures: drawn.figures,
    });
  }
}
