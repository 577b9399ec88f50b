import type { AppointCommand, LeavePost } from '@dondoc/organisation-domain';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Commanded, type CommandRequest } from '../http/command-request.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiOrganise } from './api-organise.decorator.ts';
import { mayOrganise } from './may-organise.ts';
import { TakePostBody, type Organised } from './organisation.dto.ts';
import { mayNotOrganise } from './organisation.problem.ts';
import { Organise } from './organise.command.ts';

const unitParam = { name: 'unit', schema: { type: 'string' as const, example: 'mttq' } };

/** Who takes and leaves the posts of a unit; a leader says so. */
@ApiTags('organisation')
@ApiSecurity('person')
@Controller('organisation/units/:unit')
export class PostsController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post('heads')
  @ApiParam(unitParam)
  @ApiOrganise('appointHead', 'Giao người đứng đầu · Appoint the head')
  head(
    @Param('unit') unit: string,
    @Body() body: TakePostBody,
    @Commanded() request: CommandRequest,
  ): Promise<Organised> {
    return this.change('AppointHead', unit, body, request);
  }

  @Post('deputies')
  @ApiParam(unitParam)
  @ApiOrganise('appointDeputy', 'Giao cấp phó · Appoint a deputy')
  deputy(
    @Param('unit') unit: string,
    @Body() body: TakePostBody,
    @Commanded() request: CommandRequest,
  ): Promise<Organised> {
    return this.change('AppointDeputy', unit, body, request);
  }

  @Post('officers')
  @ApiParam(unitParam)
  @ApiOrganise('assignOfficer', 'Phân công chuyên viên · Assign an officer')
  officer(
    @Param('unit') unit: string,
    @Body() body: TakePostBody,
    @Commanded() request: CommandRequest,
  ): Promise<Organised> {
    return this.change('AssignOfficer', unit, body, request);
  }

  @Post('posts/leave')
  @ApiParam(unitParam)
  @ApiOrganise('leavePost', 'Thôi giữ vị trí ở đơn vị · Leave the post held in a unit')
  leave(
    @Param('unit') unit: string,
    @Body() body: TakePostBody,
    @Commanded() request: CommandRequest,
  ): Promise<Organised> {
    return this.change('LeavePost', unit, body, request);
  }

  private async change(
    type: (AppointCommand | LeavePost)['type'],
    unit: string,
    { person, from }: TakePostBody,
    request: CommandRequest,
  ): Promise<Organised> {
    if (!mayOrganise(request.actor)) throw mayNotOrganise();
    const at = this.now().toISOString();
    const command = { type, data: { at, unit, person, from: from ?? at } };
    return this.commands.execute(new Organise(unit, command, request));
  }
}
