let quietened = false;

/**
 * The client's request queue (2.2.4) sets a timer for an instant that is past; Node from 24 on warns of it. It is
 * harmless, the client is no longer maintained, and a user could do nothing: this one warning, from there, is not shown.
 */
export const quietenNegativeTimeouts = (): void => {
  if (quietened) return;
  quietened = true;
  const emitWarning = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void;
  process.emitWarning = (...args: readonly unknown[]): void => {
    const fromClient =
      args[1] === 'TimeoutNegativeWarning' && /[\\/]kafkajs[\\/]/.test(new Error().stack ?? '');
    if (!fromClient) emitWarning(...args);
  };
};
