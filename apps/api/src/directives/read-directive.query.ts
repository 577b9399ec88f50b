import { proposeDuties } from '@dondoc/directives-application';
import { extractText } from '@dondoc/directives-documents';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { SettingsRegister } from '../settings/settings-register.ts';
import type { DirectiveRead } from './directive.dto.ts';
import { parseProblem } from './directive.problem.ts';
import { readPlanText } from './read-plan.ts';

/** A file as it was sent: what it says, and which assignments could be made of it. Stores nothing. */
export class ReadDirective extends Query<DirectiveRead> {
  constructor(
    readonly fileName: string,
    readonly bytes: Uint8Array,
  ) {
    super();
  }
}

@QueryHandler(ReadDirective)
export class ReadDirectiveHandler implements IQueryHandler<ReadDirective> {
  constructor(
    private readonly organisation: OrganisationRegister,
    private readonly register: SettingsRegister,
  ) {}

  async execute({ fileName, bytes }: ReadDirective): Promise<DirectiveRead> {
    const extracted = await extractText({ name: fileName, bytes });
    if (extracted.outcome === 'refused') throw parseProblem(extracted);
    const text = extracted.lines.join('\n');
    const directive = readPlanText(text, (await this.register.now()).calendar);
    const proposals = proposeDuties(directive, await this.organisation.state());
    return { text, directive, proposals: [...proposals] };
  }
}
