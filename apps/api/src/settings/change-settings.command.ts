import { handleWith, type AnyEvent, type EventStore, type Handled } from '@dondoc/event-sourcing-kernel';
import { unitsNamedIn } from '@dondoc/settings-application';
import type { SettingChanged } from '@dondoc/settings-contracts';
import {
  calendarDecider,
  calendarStream,
  ladderDecider,
  ladderStream,
  type AdoptLadderPolicy,
  type CalendarCommand,
} from '@dondoc/settings-domain';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import type { ProblemError } from '../http/problem.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { SettingsRegister } from './settings-register.ts';
import { calendarProblem, ladderProblem, ladderWithoutUnits } from './settings.problem.ts';

/** One command on the ward's calendar or on its ladder. */
export class ChangeSettings extends Command<SettingChanged> {
  constructor(
    readonly command: CalendarCommand | AdoptLadderPolicy,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

const changed = <Event extends AnyEvent, Rejection>(
  setting: string,
  handled: Handled<Event, Rejection>,
  problem: (rejection: Rejection) => ProblemError,
): SettingChanged => {
  const { version, repeated } = doneOf(handled, problem);
  return { setting, version, repeated };
};

@CommandHandler(ChangeSettings)
export class ChangeSettingsHandler implements ICommandHandler<ChangeSettings> {
  private readonly onCalendar;
  private readonly onLadder;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly register: SettingsRegister,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.onCalendar = handleWith(store, calendarDecider);
    this.onLadder = handleWith(store, ladderDecider);
  }

  async execute({ command, request }: ChangeSettings): Promise<SettingChanged> {
    const { tenant } = this.settings;
    const context = appendContext(tenant, command.type, request);
    if (command.type !== 'AdoptLadderPolicy') {
      const handled = await this.onCalendar(calendarStream(tenant), command, context);
      // Read after the change: a repeat is answered with what holds now.
      return changed((await this.register.now()).calendarVersion, handled, calendarProblem);
    }
    const { units } = await this.organisation.state();
    const lacking = unitsNamedIn(command.data.policy).filter(({ unit }) => !Object.hasOwn(units, unit));
    if (lacking.length > 0) throw ladderWithoutUnits(lacking);
    const handled = await this.onLadder(ladderStream(tenant), command, context);
    return changed((await this.register.now()).policy.version, handled, ladderProblem);
  }
}
