import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Open } from './identity.guard.ts';
import { GetPeople, personSchema, type PersonView } from './people.query.ts';

class PersonBody extends createZodDto(personSchema) {}

@ApiTags('identity')
@Controller('people')
export class PeopleController {
  constructor(private readonly queries: QueryBus) {}

  @Open()
  @Get()
  @ApiOperation({ operationId: 'getPeople', summary: 'Người mẫu để đăng nhập · Sample people to sign in as' })
  @ApiOkResponse({ type: PersonBody, isArray: true })
  @ApiProblems()
  people(): Promise<readonly PersonView[]> {
    return this.queries.execute(new GetPeople());
  }
}
