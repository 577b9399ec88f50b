import type { RatingChanged } from '@dondoc/evaluation-contracts';
import { ratingDecider, ratingStream, type RatingCommand } from '@dondoc/evaluation-rating';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { ratingProblem } from './rating.problem.ts';

/** One command on one rating. */
export class CarryOutRating extends Command<RatingChanged> {
  constructor(
    readonly id: string,
    readonly command: RatingCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(CarryOutRating)
export class CarryOutRatingHandler implements ICommandHandler<CarryOutRating> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, ratingDecider);
  }

  async execute({ id, command, request }: CarryOutRating): Promise<RatingChanged> {
    const context = appendContext(this.settings.tenant, command.type, request);
    const handled = await this.handle(ratingStream(id), command, context, request.expectedVersion);
    const { version, repeated } = doneOf(handled, ratingProblem);
    return { id, version, repeated };
  }
}
