import type { AttemptView } from '@dondoc/assignments-contracts';
import { assignmentStream, attemptStream, type AttemptRefused } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import type { Actor } from '../identity/actor.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { assignmentUnknown } from './assignment.problem.ts';

export type Attempts = Readonly<{ items: readonly AttemptView[] }>;

export class GetAttempts extends Query<Attempts> {
  constructor(
    readonly assignmentId: string,
    readonly asking: Actor,
  ) {
    super();
  }
}

const seesAll = ({ role }: Actor): boolean => role === 'leader' || role === 'inspector';

/** From the log itself, as it stands now. Leaders and inspectors see all, everybody else the own ones. */
@QueryHandler(GetAttempts)
export class GetAttemptsHandler implements IQueryHandler<GetAttempts> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async execute({ assignmentId, asking }: GetAttempts): Promise<Attempts> {
    const { tenant } = this.settings;
    const [assignment, attempts] = await Promise.all([
      this.store.readStream(tenant, assignmentStream(assignmentId)),
      this.store.readStream<AttemptRefused>(tenant, attemptStream(assignmentId)),
    ]);
    if (assignment.length === 0) throw assignmentUnknown();
    return {
      items: attempts
        .filter(({ data }) => seesAll(asking) || data.by.person === asking.person)
        .map(({ id: eventId, version, data: { at, by, command, code }, metadata: { recordedAt }, hash }) => ({
          ...{ eventId, version, at, by, command, code },
          ...{ recordedAt, hash },
        })),
    };
  }
}
