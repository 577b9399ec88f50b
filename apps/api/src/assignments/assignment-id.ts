import { idSchema } from '@dondoc/assignments-contracts';
import { Param, type PipeTransform } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { assignmentUnknown } from './assignment.problem.ts';

/** What is no id is the id of nothing. */
const knownShape: PipeTransform<string, string> = {
  transform: (text) => {
    if (!idSchema.safeParse(text).success) throw assignmentUnknown();
    return text;
  },
};

export const AssignmentId = () => Param('id', knownShape);

/** The same request sent again names the same assignment, so it is issued once. */
export const assignmentIdFrom = (tenant: string, person: string, idempotencyKey: string): string => {
  const name = JSON.stringify([tenant, person, idempotencyKey]);
  return `gv-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
};

export const assignmentIdParam = {
  name: 'id',
  schema: { type: 'string' as const, example: 'vb-3f2a9c0d11e84b76-4' },
};
