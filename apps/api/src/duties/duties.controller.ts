import { registerDutyFrom } from '@dondoc/assignments-application';
import { idSchema, type CommandResult, type DutyView } from '@dondoc/assignments-contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { assignmentIdFrom } from '../assignments/assignment-id.ts';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { byOf, Commanded, CommandHeaders, type CommandRequest } from '../http/command-request.ts';
import { etagHeader, VersionEtag } from '../http/version-etag.interceptor.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { CarryOutDuty } from './duty.command.ts';
import { DutyListBody, DutyResultBody, DutyViewBody, EndDutyBody, RegisterDutyBody } from './duty.dto.ts';
import { dutyUnknown } from './duty.problem.ts';
import { GetDuty, ListDuties, type DutyList } from './duty.queries.ts';

const idParam = { name: 'id', schema: { type: 'string' as const, example: 'gv-3f2a9c0d11e84b76aa01cdef' } };

const known = (id: string): string => {
  if (!idSchema.safeParse(id).success) throw dutyUnknown();
  return id;
};

/** Duties that come back each period; each occurrence is an assignment of its own. */
@ApiTags('duties')
@ApiSecurity('person')
@Controller('duties')
export class DutiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDuties', summary: 'Nhiệm vụ định kỳ · Recurring duties' })
  @ApiOkResponse({ type: DutyListBody })
  @ApiProblems(401)
  list(): Promise<DutyList> {
    return this.queries.execute(new ListDuties());
  }

  @Get(':id')
  @ApiParam(idParam)
  @ApiOperation({ operationId: 'getDuty', summary: 'Một nhiệm vụ định kỳ · One recurring duty' })
  @ApiOkResponse({ type: DutyViewBody })
  @ApiProblems(401, 404)
  one(@Param('id') id: string): Promise<DutyView> {
    return this.queries.execute(new GetDuty(known(id)));
  }

  @Post()
  @Only('leader')
  @UseInterceptors(VersionEtag)
  @ApiOperation({ operationId: 'registerDuty', summary: 'Giao nhiệm vụ định kỳ · Register a recurring duty' })
  @ApiCreatedResponse({ type: DutyResultBody, headers: etagHeader })
  @CommandHeaders({ ifMatch: false })
  @ApiProblems(400, 401, 403, 409, 413)
  register(@Body() body: RegisterDutyBody, @Commanded() request: CommandRequest): Promise<CommandResult> {
    const id = assignmentIdFrom(this.settings.tenant, request.actor.person, request.idempotencyKey);
    const command = registerDutyFrom(body, byOf(request), this.now().toISOString());
    return this.commands.execute(new CarryOutDuty(id, command, request));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Only('leader')
  @UseInterceptors(VersionEtag)
  @ApiParam(idParam)
  @ApiOperation({ operationId: 'endDuty', summary: 'Kết thúc nhiệm vụ định kỳ · End a recurring duty' })
  @ApiOkResponse({ type: DutyResultBody, headers: etagHeader })
  @CommandHeaders({ ifMatch: true })
  @ApiProblems(400, 401, 403, 404, 409, 412, 413)
  end(
    @Param('id') id: string,
    @Body() { reason }: EndDutyBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    const data = { at: this.now().toISOString(), by: byOf(request), reason };
    return this.commands.execute(new CarryOutDuty(known(id), { type: 'EndDuty', data }, request));
  }
}
