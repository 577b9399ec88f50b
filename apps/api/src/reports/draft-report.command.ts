import { reportCommandFrom } from '@dondoc/evaluation-application';
import type { DraftReportRequest, ReportChanged } from '@dondoc/evaluation-contracts';
import { reportId } from '@dondoc/evaluation-reports';
import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ReportDrawing } from '../evaluation/papers/report-drawing.ts';
import { byOf, type CommandRequest } from '../http/command-request.ts';
import { ProblemError } from '../http/problem.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { CarryOutReport } from './carry-out-report.command.ts';
import { subjectUnknown } from './report.problem.ts';

export class DraftReport extends Command<ReportChanged> {
  constructor(
    readonly body: DraftReportRequest,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

const isWithdrawn = (error: unknown): boolean =>
  error instanceof ProblemError && error.code === 'report-withdrawn';

/**
 * Drafts the first of its subject and period that is not withdrawn. A withdrawn one stays so: whoever asks an edition
 * after it asks the only writer there can be.
 */
@CommandHandler(DraftReport)
export class DraftReportHandler implements ICommandHandler<DraftReport> {
  constructor(
    private readonly commands: CommandBus,
    private readonly drawing: ReportDrawing,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ body, request }: DraftReport): Promise<ReportChanged> {
    const about = await this.drawing.subject(body.subject);
    if (!about) throw subjectUnknown(body.subject);
    const period = this.drawing.period(body.period);
    const drawn = await this.drawing.draw(body.subject, period);
    for (let edition = 1; ; edition += 1) {
      const drafting = { unit: about.unit, edition, period, drawn };
      const command = reportCommandFrom.draft(body, drafting, byOf(request), this.now().toISOString());
      const id = reportId(body.subject, body.period, edition);
      const drafted = await this.commands
        .execute(new CarryOutReport(id, command, request))
        .catch((error: unknown) => {
          if (isWithdrawn(error)) return null;
          throw error;
        });
      if (drafted) return drafted;
    }
  }
}
