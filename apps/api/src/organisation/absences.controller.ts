import { absenceOver, headAt, standInAt } from '@dondoc/organisation-domain';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Commanded, type CommandRequest } from '../http/command-request.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { absenceIdFrom } from './absence-id.ts';
import { ApiOrganise } from './api-organise.decorator.ts';
import { mayEndAbsence, mayOrganise } from './may-organise.ts';
import { OrganisationRegister } from './organisation-register.ts';
import { AbsenceViewBody, DeclareAbsenceBody, type AbsenceView, type Organised } from './organisation.dto.ts';
import { mayNotOrganise, organisationProblem } from './organisation.problem.ts';
import { Organise } from './organise.command.ts';

/** When a head is away, and which deputy stands in. */
@ApiTags('organisation')
@ApiSecurity('person')
@Controller('organisation/absences')
export class AbsencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAbsences',
    summary: 'Thời gian vắng và người được giao thay · Absences and who stands in',
  })
  @ApiOkResponse({ type: AbsenceViewBody, isArray: true })
  @ApiProblems(401)
  async list(): Promise<readonly AbsenceView[]> {
    const state = await this.organisation.state();
    const now = this.now().toISOString();
    return Object.values(state.absences)
      .map((absence) => ({
        ...absence,
        inForce: standInAt(state, absence.unit, now)?.absence === absence.absence,
      }))
      .toSorted((a, b) => Date.parse(absenceOver(b)) - Date.parse(absenceOver(a)));
  }

  @Post()
  @ApiOrganise('declareAbsence', 'Khai báo vắng và giao người thay · Declare an absence', 201)
  async declare(
    @Body() { unit: named, deputy, from, until, reason }: DeclareAbsenceBody,
    @Commanded() request: CommandRequest,
  ): Promise<Organised> {
    const { actor, idempotencyKey } = request;
    const state = await this.organisation.state();
    const at = this.now().toISOString();
    const unit = named ?? actor.unit;
    // Heads declare their own absence.
    const isOwn = headAt(state, unit, at) === actor.person;
    if (!isOwn && !mayOrganise(actor)) throw mayNotOrganise();
    const person = isOwn ? actor.person : (headAt(state, unit, from) ?? actor.person);
    const absence = absenceIdFrom(this.settings.tenant, actor.person, idempotencyKey);
    const data = { at, absence, unit, person, deputy, from, until, reason };
    return this.commands.execute(new Organise(absence, { type: 'DeclareAbsence', data }, request));
  }

  @Post(':id/end')
  @ApiParam({ name: 'id', schema: { type: 'string', example: 'vm-3f2a9c0d11e84b7612345678' } })
  @ApiOrganise('endAbsence', 'Kết thúc thời gian vắng · End an absence')
  async end(@Param('id') id: string, @Commanded() request: CommandRequest): Promise<Organised> {
    const { absences } = await this.organisation.state();
    const absence = Object.hasOwn(absences, id) ? absences[id] : undefined;
    if (!absence) throw organisationProblem({ code: 'absence-unknown', absence: id });
    if (!mayEndAbsence(request.actor, absence)) throw mayNotOrganise();
    const data = { at: this.now().toISOString(), absence: id };
    return this.commands.execute(new Organise(id, { type: 'EndAbsence', data }, request));
  }
}
