import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { problems } from '../http/problems.ts';
import type { SignedIn } from '../identity/identity.guard.ts';
import { LiveConnections } from './live-connections.ts';

const example = `event: ready
id: 741-1209
data: {"resumed":false}

event: changed
id: 742-1210
data: {"kind":"assignment","id":"vb-3f2a9c0d11e84b76-4","version":5,"reread":["assignments","scoreboard"]}
`;

@ApiTags('live')
@ApiSecurity('person')
@Controller('live')
export class LiveController {
  constructor(private readonly connections: LiveConnections) {}

  @Get()
  @ApiOperation({
    operationId: 'live',
    summary: 'Thay đổi ngay khi đọc lại thấy được · Changes as soon as reading again shows them',
    description:
      'Server-sent events: `ready` at the beginning, `changed` for each change, `reset` when too much was missed ' +
      'and everything is to be read again. `id` is the place to resume from.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The `id` heard last: what was missed since comes first.',
    schema: { type: 'string', example: '742-1210' },
  })
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'A stream that stays open',
    content: { 'text/event-stream': { schema: { type: 'string' }, example } },
  })
  @ApiProblems(401)
  live(
    @Req() { actor }: SignedIn,
    @Res() response: Response,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<void> {
    if (!actor) throw problems.notSignedIn();
    return this.connections.connect(actor.person, lastEventId, response);
  }
}
