import { assignmentIdOfDuty } from '@dondoc/directives-application';
import type { IssueDirectiveRequest, ParsedDirective } from '@dondoc/directives-contracts';
import { directiveDecider, directiveIdOf, directiveStream } from '@dondoc/directives-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { createHash } from 'node:crypto';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, byOf, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { problems } from '../http/problems.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { SettingsRegister } from '../settings/settings-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import type { IssuedDirective } from './directive.dto.ts';
import { directiveProblem } from './directive.problem.ts';
import { readPlanText } from './read-plan.ts';
import { misplacedDuties, unitsNamed } from './reviewed-duties.ts';

/** A document's text with its reviewed duties, to become assignments. */
export class IssueFromText extends Command<IssuedDirective> {
  constructor(
    readonly body: IssueDirectiveRequest,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

/** Without the signer: names of people stay out of the log. */
const documentOf = ({ number, kind, issuer, issuedOn, title, cites }: ParsedDirective) => ({
  number,
  kind,
  issuer,
  issuedOn,
  title,
  cites: cites.map((cited) => ({ number: cited.number, date: cited.date })),
});

@CommandHandler(IssueFromText)
export class IssueFromTextHandler implements ICommandHandler<IssueFromText> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly organisation: OrganisationRegister,
    private readonly register: SettingsRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    this.handle = handleWith(store, directiveDecider);
  }

  async execute({ body: { text, duties }, request }: IssueFromText): Promise<IssuedDirective> {
    const directive = readPlanText(text, (await this.register.now()).calendar);
    const misplaced = misplacedDuties(directive, duties);
    if (misplaced.length > 0) throw problems.invalidRequest(misplaced);
    requireUnits(await this.organisation.state(), unitsNamed(duties));

    const textHash = createHash('sha256').update(text).digest('hex');
    const id = directiveIdOf(textHash);
    const document = documentOf(directive);
    const data = { at: this.now().toISOString(), issuedBy: byOf(request), textHash, document, duties };
    const handled = await this.handle(
      directiveStream(id),
      { type: 'IssueDirective', data },
      appendContext(this.settings.tenant, 'IssueDirective', request),
    );
    const { version, events } = doneOf(handled, directiveProblem);
    const issued = events.flatMap((event) => event.data.duties);
    return { id, version, assignments: issued.map(({ duty }) => assignmentIdOfDuty(id, duty)) };
  }
}
