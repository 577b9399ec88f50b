import { reportIdSchema } from '@dondoc/evaluation-contracts';
import { Param, type PipeTransform } from '@nestjs/common';
import { reportUnknown } from './report.problem.ts';

/** What is no id is the id of nothing. */
const knownShape: PipeTransform<string, string> = {
  transform: (text) => {
    if (!reportIdSchema.safeParse(text).success) throw reportUnknown();
    return text;
  },
};

export const ReportId = () => Param('id', knownShape);

export const reportIdParam = {
  name: 'id',
  schema: { type: 'string' as const, example: 'unit-mttq-2026-q1' },
};
