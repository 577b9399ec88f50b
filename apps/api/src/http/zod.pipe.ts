import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { checked } from './field-errors.ts';
import { problems } from './problems.ts';

type Dto = Readonly<{ isZodDto: true; schema: z.ZodType }>;

const isDto = (metatype: unknown): metatype is Dto =>
  typeof metatype === 'function' && 'isZodDto' in metatype;

/** Every argument declared as a class made of a zod schema arrives as that schema gives it out, or not at all. */
@Injectable()
export class ZodPipe implements PipeTransform {
  transform(value: unknown, { metatype }: ArgumentMetadata): unknown {
    if (!isDto(metatype)) return value;
    const result = checked(metatype.schema, value);
    if (result.outcome === 'invalid') throw problems.invalidRequest(result.errors);
    return result.value;
  }
}
