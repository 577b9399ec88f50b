import type { RatingChanged } from '@dondoc/evaluation-contracts';
import { ratingDecider, ratingStream, type RatingCommand } from '@dondoc/evaluation-rating';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { postsAt, type OrganisationState } from '@dondoc/organisation-domain';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { problems } from '../http/problems.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { ratingProblem } from './rating.problem.ts';

/** One command on one rating. `readAt`: the version that it was made from, where it holds on that one alone. */
export class CarryOutRating extends Command<RatingChanged> {
  constructor(
    readonly id: string,
    readonly command: RatingCommand,
    readonly request: CommandRequest,
    readonly readAt?: number,
  ) {
    super();
  }
}

/** The units of whoever asks, at the instant of the asking. */
const postsOf = ({ data }: RatingCommand, organisation: OrganisationState): readonly string[] =>
  'by' in data && data.by ? postsAt(organisation, data.by.person, data.at).map(({ unit }) => unit) : [];

@CommandHandler(CarryOutRating)
export class CarryOutRatingHandler implements ICommandHandler<CarryOutRating> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, ratingDecider);
  }

  async execute({ id, command, request, readAt }: CarryOutRating): Promise<RatingChanged> {
    const context = appendContext(this.settings.tenant, command.type, request);
    const named = request.expectedVersion;
    const expected = readAt === undefined ? named : Math.min(readAt, named ?? readAt);
    const organisation = await this.organisation.state();
    const asked = { ...command, postsIn: postsOf(command, organisation) };
    const handled = await this.handle(ratingStream(id), asked, context, expected);
    if (handled.outcome === 'version-conflict' && named === undefined) throw problems.tryAgain();
    const { units } = organisation;
    const nameOf = (unit: string): string => (Object.hasOwn(units, unit) ? units[unit]?.name : null) ?? unit;
    const { version, repeated } = doneOf(handled, (rejection) => ratingProblem(rejection, nameOf));
    return { id, version, repeated };
  }
}
