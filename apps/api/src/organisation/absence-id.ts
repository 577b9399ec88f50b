import { createHash } from 'node:crypto';

/** The same request sent again names the same absence. */
export const absenceIdFrom = (tenant: string, person: string, idempotencyKey: string): string => {
  const name = JSON.stringify(['absence', tenant, person, idempotencyKey]);
  return `vm-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
};
