import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { GetUnits, unitSchema, type UnitView } from './units.query.ts';

class UnitBody extends createZodDto(unitSchema) {}

@ApiTags('organisation')
@ApiSecurity('person')
@Controller('units')
export class UnitsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'getUnits', summary: 'Đơn vị và người đứng đầu · Units and their heads' })
  @ApiOkResponse({ type: UnitBody, isArray: true })
  @ApiProblems(401)
  units(): Promise<readonly UnitView[]> {
    return this.queries.execute(new GetUnits());
  }
}
