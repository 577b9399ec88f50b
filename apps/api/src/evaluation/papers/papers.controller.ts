import { askedInstantSchema, askedPeriodSchema } from '@dondoc/evaluation-contracts';
import { idSchema } from '@dondoc/assignments-contracts';
import { dossierDocx, dossierPdf, reportDocx, summaryXlsx } from '@dondoc/evaluation-documents';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Actor } from '../../identity/actor.ts';
import { Asking } from '../../identity/asking.decorator.ts';
import { GetDossier } from './dossier.query.ts';
import { ledgerPlaceSchema } from './ledger-place.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ApiPaper, file } from './paper-file.ts';
import type { AskedPaper } from './paper-desk.ts';
import { GetReport } from './report.query.ts';
import { GetSummary } from './summary.query.ts';

/**
 * `language`: of what the paper says by itself; what people wrote stays in their words. `position`: the place in the log
 * that a paper names; with the same `asOf` and `period` it gives the same bytes, but for names in the directory.
 */
class PaperQuery extends createZodDto(
  z.strictObject({
    asOf: askedInstantSchema.optional(),
    period: askedPeriodSchema.optional(),
    position: ledgerPlaceSchema.optional(),
    language: z.enum(['vi', 'en']).default('vi'),
  }),
) {}

/** On a directive; without one, on the unit of whoever asks. */
class ReportQuery extends createZodDto(
  z.strictObject({
    directive: idSchema.optional(),
    period: askedPeriodSchema.optional(),
    language: z.enum(['vi', 'en']).default('vi'),
  }),
) {}

const unitParam = { name: 'unit', schema: { type: 'string', example: 'ban-xay-dung-dang' } } as const;

/** Papers to sign and to keep: each names the place in the log that it was drawn from. */
@ApiTags('evaluation')
@ApiSecurity('person')
@Controller('evaluation')
export class PapersController {
  private readonly draw = oneAtATime();

  constructor(private readonly queries: QueryBus) {}

  @Get('units/:unit/dossier.docx')
  @ApiParam(unitParam)
  @ApiPaper('getDossierDocx', 'Hồ sơ đánh giá của đơn vị, DOCX · A unit’s dossier as DOCX', 'docx')
  async docx(@Param('unit') unit: string, @Query() { language, ...asked }: PaperQuery) {
    const dossier = await this.dossier(unit, asked);
    const name = `ho-so-${dossier.unit.id}-${dossier.period.code}`;
    return file(await this.draw(() => dossierDocx(dossier, { language })), 'docx', name);
  }

  @Get('units/:unit/dossier.pdf')
  @ApiParam(unitParam)
  @ApiPaper('getDossierPdf', 'Hồ sơ đánh giá của đơn vị, PDF · A unit’s dossier as PDF', 'pdf')
  async pdf(@Param('unit') unit: string, @Query() { language, ...asked }: PaperQuery) {
    const dossier = await this.dossier(unit, asked);
    const name = `ho-so-${dossier.unit.id}-${dossier.period.code}`;
    return file(await this.draw(() => dossierPdf(dossier, { language })), 'pdf', name);
  }

  @Get('summary.xlsx')
  @ApiPaper('getSummaryXlsx', 'Bảng tổng hợp của phường, XLSX · The ward’s summary as XLSX', 'xlsx')
  async xlsx(@Query() { language, ...asked }: PaperQuery) {
    const summary = await this.queries.execute(new GetSummary(asked));
    const name = `tong-hop-${summary.period.code}`;
    return file(await this.draw(() => summaryXlsx(summary, { language })), 'xlsx', name);
  }

  @Get('report.docx')
  @ApiPaper('getReportDocx', 'Báo cáo định kỳ, DOCX · The periodic report as DOCX', 'docx')
  async report(@Query() { directive, period, language }: ReportQuery, @Asking() { unit }: Actor) {
    const subject =
      directive === undefined
        ? ({ kind: 'unit', unit } as const)
        : ({ kind: 'directive', directive } as const);
    const report = await this.queries.execute(new GetReport(subject, period));
    const name = `bao-cao-${report.period.code}`;
    return file(await this.draw(() => reportDocx(report, { language })), 'docx', name);
  }

  private dossier(unit: string, asked: AskedPaper) {
    return this.queries.execute(new GetDossier(unit, asked));
  }
}
