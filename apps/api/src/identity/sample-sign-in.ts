import { isLoopback } from '../http/safety.ts';

/** Nobody has proved who acts here, so nothing that follows is real: papers and pages say so. */
export const sampleSignIn = true;

/**
 * Choosing a sample person proves nothing, so it is kept to this machine. Throws, with what to do, for a host that
 * others could reach.
 */
export const requireLoopback = (host: string): void => {
  if (isLoopback(host)) return;
  throw new Error(
    `DONDOC_HTTP_HOST=${host} can be reached by other machines, and the sample sign-in lets anybody act as anybody. ` +
      'Set DONDOC_HTTP_HOST to 127.0.0.1, ::1 or localhost and start again.',
  );
};
