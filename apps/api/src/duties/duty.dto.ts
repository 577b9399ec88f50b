import {
  commandResultSchema,
  dutyViewSchema,
  endDutySchema,
  registerDutySchema,
} from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class RegisterDutyBody extends createZodDto(registerDutySchema) {}
export class EndDutyBody extends createZodDto(endDutySchema) {}
export class DutyViewBody extends createZodDto(dutyViewSchema) {}
export class DutyListBody extends createZodDto(z.object({ items: z.array(dutyViewSchema) })) {}
export class DutyResultBody extends createZodDto(commandResultSchema) {}
