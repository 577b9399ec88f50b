import { publishedReportEvent } from '@dondoc/evaluation-application';
import type { ReportView } from '@dondoc/evaluation-contracts';
import { reportCard } from '@dondoc/evaluation-projections';
import { reportStream, type ReportEvent } from '@dondoc/evaluation-reports';
import { project, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { reportUnknown } from './report.problem.ts';

/** Reports from their streams: nobody edits or signs what a read model shows that lags. */
@Injectable()
export class ReportRegister {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async known(id: string): Promise<ReportView> {
    const history = await this.store.readStream<ReportEvent>(this.settings.tenant, reportStream(id));
    const published = history.map((recorded) => ({ ...recorded, ...publishedReportEvent(recorded) }));
    const [view] = project(reportCard, published).values();
    if (!view) throw reportUnknown();
    return view;
  }
}
