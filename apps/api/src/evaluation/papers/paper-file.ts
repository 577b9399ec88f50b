import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.decorator.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A route that answers with a file. */
export const ApiPaper = (operationId: string, summary: string, type: keyof typeof types) =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiProduces(types[type]),
    ApiOkResponse({ content: { [types[type]]: { schema: { type: 'string', format: 'binary' } } } }),
    ApiProblems(400, 401, 404),
  );

/** Bytes under a name to keep them by. */
export const file = (bytes: Uint8Array, type: keyof typeof types, name: string): StreamableFile =>
  new StreamableFile(bytes, {
    type: types[type],
    disposition: `attachment; filename="${name}.${type}"`,
  });
