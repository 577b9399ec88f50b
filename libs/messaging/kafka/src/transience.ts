/** Thrown by a handler that could not work now and may later: the message is tried again for ever, never given up. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * Classes of SQLSTATE that say something of the server or the schema, not of the message: connection, serialisation,
 * resources, intervention, system; and login, database and schema, because a process started before its migrations
 * must wait rather than give up every message there is.
 */
const environmental = /^(08|40|53|57|58|28|3D|3F|42)...$|^(55P03|25P03|25006)$/;

/** Whether an error is the surroundings' and not the message's. Looks through causes. */
export const isTransient = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof TransientError || error.name.startsWith('KafkaJS')) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return networkCodes.has(code) || environmental.test(code) || isTransient(error.cause);
};
