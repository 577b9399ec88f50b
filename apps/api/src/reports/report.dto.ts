import { idSchema } from '@dondoc/assignments-contracts';
import {
  draftReportSchema,
  editReportSchema,
  issueReportSchema,
  askedPeriodSchema,
  redrawReportSchema,
  reportChangedSchema,
  reportListSchema,
  reportStatusSchema,
  reportViewSchema,
  withdrawReportSchema,
} from '@dondoc/evaluation-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class DraftReportBody extends createZodDto(draftReportSchema) {}
export class EditReportBody extends createZodDto(editReportSchema) {}
export class RedrawReportBody extends createZodDto(redrawReportSchema) {}
export class IssueReportBody extends createZodDto(issueReportSchema) {}
export class WithdrawReportBody extends createZodDto(withdrawReportSchema) {}

/** `unit`: whose report it is. */
export class ListReportsQuery extends createZodDto(
  z.strictObject({
    unit: idSchema.optional(),
    period: askedPeriodSchema.optional(),
    status: reportStatusSchema.optional(),
  }),
) {}

/** Of what the paper says by itself; what people wrote stays in their words. */
export class ReportPaperQuery extends createZodDto(
  z.strictObject({ language: z.enum(['vi', 'en']).default('vi') }),
) {}

export class ReportViewBody extends createZodDto(reportViewSchema) {}
export class ReportListBody extends createZodDto(reportListSchema) {}
export class ReportChangedBody extends createZodDto(reportChangedSchema) {}
