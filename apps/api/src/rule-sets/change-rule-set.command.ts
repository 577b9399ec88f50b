import { ruleSetDeciderBy } from '@dondoc/evaluation-application';
import { ruleSetStream, type RuleSetCommand } from '@dondoc/evaluation-rating';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { RuleSetRegister } from './rule-set-register.ts';
import type { RuleSetChanged } from './rule-set.dto.ts';
import { ruleSetProblem } from './rule-set.problem.ts';
import { sha256 } from './sha256.ts';

export class ChangeRuleSet extends Command<RuleSetChanged> {
  constructor(
    readonly command: RuleSetCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(ChangeRuleSet)
export class ChangeRuleSetHandler implements ICommandHandler<ChangeRuleSet> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly ruleSets: RuleSetRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, ruleSetDeciderBy(sha256));
  }

  async execute({ command, request }: ChangeRuleSet): Promise<RuleSetChanged> {
    const { tenant } = this.settings;
    const context = appendContext(tenant, command.type, request);
    const handled = await this.handle(ruleSetStream(tenant), command, context);
    const { version, repeated } = doneOf(handled, ruleSetProblem);
    const { ruleSet } = command.data;
    // Read after the change: a repeat is answered with what holds now.
    const { adopted } = await this.ruleSets.state();
    return { ruleSet, hash: adopted[ruleSet]?.hash ?? command.data.hash, version, repeated };
  }
}
