import { reportListedSchema, type ReportListed, type ReportView } from '@dondoc/evaluation-contracts';
import { reportCard } from '@dondoc/evaluation-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';

export type ReportFilter = Readonly<{
  unit?: string | undefined;
  period?: string | undefined;
  status?: ReportView['status'] | undefined;
}>;
export type ReportList = Readonly<{ items: readonly ReportListed[] }>;

export class ListReports extends Query<ReportList> {
  constructor(readonly filter: ReportFilter) {
    super();
  }
}

@QueryHandler(ListReports)
export class ListReportsHandler implements IQueryHandler<ListReports> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ filter: { unit, period, status } }: ListReports): Promise<ReportList> {
    const all = await this.readModels.list(reportCard);
    const asked = all.filter(
      (one) =>
        (unit === undefined || one.unit === unit) &&
        (period === undefined || one.period.code === period) &&
        (status === undefined || one.status === status),
    );
    return { items: asked.map((view) => reportListedSchema.parse(view)) };
  }
}
