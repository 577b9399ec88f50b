import type { DelayView } from '@dondoc/assignments-contracts';
import { assignmentStream, delayTotals, whoseDelay, type AssignmentEvent } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { assignmentUnknown } from './assignment.problem.ts';

export class GetDelay extends Query<DelayView> {
  constructor(readonly assignmentId: string) {
    super();
  }
}

/** From the log itself: what is said of somebody's delay is said of the events, not of a copy of them. */
@QueryHandler(GetDelay)
export class GetDelayHandler implements IQueryHandler<GetDelay> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ assignmentId }: GetDelay): Promise<DelayView> {
    const stream = assignmentStream(assignmentId);
    const history = await this.store.readStream<AssignmentEvent>(this.settings.tenant, stream);
    if (history.length === 0) throw assignmentUnknown();
    const spans = whoseDelay(history, this.now().toISOString());
    return { spans: [...spans], totals: delayTotals(spans) };
  }
}
