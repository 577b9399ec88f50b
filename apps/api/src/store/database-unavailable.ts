const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

// Connection lost (08), resources used up (53), stopped by the operator or starting (57P), and transactions to repeat.
const passing = /^(08...|53...|57P0[1-4]|57014|25P03|40001|40P01|55P03)$/;

// What `pg` says without a code.
const withoutCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the same call may succeed in a moment: the database is away or busy, and nothing is wrong with the call. */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return withoutCode.test(error.message);
  return passing.test(code) || ('syscall' in error && unreachable.has(code));
};
