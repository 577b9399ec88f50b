import { Body, Controller, Get, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders, Commanded, type CommandRequest } from '../http/command-request.ts';
import { problems } from '../http/problems.ts';
import { fileLimit } from '../http/request-body.ts';
import { Only } from '../identity/identity.guard.ts';
import type { ListedDirective } from './directive-register.ts';
import {
  IssuedDirectiveBody,
  IssueDirectiveBody,
  ListedDirectiveBody,
  ReadDirectiveBody,
  type DirectiveRead,
  type IssuedDirective,
} from './directive.dto.ts';
import { IssueFromText } from './issue-directive.command.ts';
import { ListDirectives } from './list-directives.query.ts';
import { ReadDirective } from './read-directive.query.ts';

type UploadedDocument = Readonly<{ originalname: string; buffer: Buffer }>;

const upload = FileInterceptor('file', {
  limits: { fileSize: fileLimit, files: 1, fields: 0 },
  defParamCharset: 'utf8',
});

const uploadSchema = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

@ApiTags('directives')
@ApiSecurity('person')
@Controller('directives')
export class DirectivesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('parse')
  @HttpCode(200)
  @UseInterceptors(upload)
  @ApiOperation({
    operationId: 'parseDirective',
    summary: 'Đọc văn bản và đề xuất nhiệm vụ · Read a document',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @ApiOkResponse({ type: ReadDirectiveBody })
  @ApiProblems(400, 401, 413, 422)
  parse(@UploadedFile() file: UploadedDocument | undefined): Promise<DirectiveRead> {
    if (!file)
      throw problems.invalidRequest([
        {
          path: 'file',
          message: 'thiếu tệp: gửi multipart/form-data với trường "file"',
          messageEn: 'is missing: send multipart/form-data with the field "file"',
        },
      ]);
    return this.queries.execute(new ReadDirective(file.originalname, file.buffer));
  }

  @Post()
  @Only('leader')
  @ApiOperation({
    operationId: 'issueDirective',
    summary: 'Giao việc từ văn bản · Issue a document’s duties',
  })
  @CommandHeaders({ ifMatch: false })
  @ApiCreatedResponse({ type: IssuedDirectiveBody })
  @ApiProblems(400, 401, 403, 409, 413, 422)
  issue(@Body() body: IssueDirectiveBody, @Commanded() request: CommandRequest): Promise<IssuedDirective> {
    return this.commands.execute(new IssueFromText(body, request));
  }

  @Get()
  @ApiOperation({ operationId: 'listDirectives', summary: 'Văn bản đã giao việc · Documents issued' })
  @ApiOkResponse({ type: ListedDirectiveBody, isArray: true })
  @ApiProblems(401)
  list(): Promise<readonly ListedDirective[]> {
    return this.queries.execute(new ListDirectives());
  }
}
