import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Open } from './identity.guard.ts';
import { sampleSignIn } from './sample-sign-in.ts';

const wardSchema = z.object({
  /** Whether all that is seen is made up: pages mark it as papers do. */
  sample: z.boolean(),
});

class WardBody extends createZodDto(wardSchema) {}

@ApiTags('identity')
@Controller('ward')
export class WardController {
  @Open()
  @Get()
  @ApiOperation({
    operationId: 'getWard',
    summary: 'Dữ liệu là mẫu hay thật · Whether the data is sample data',
  })
  @ApiOkResponse({ type: WardBody })
  @ApiProblems()
  ward(): WardBody {
    return { sample: sampleSignIn };
  }
}
