import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Passwords inside addresses, wherever in a line they stand: in fields, messages and errors of libraries alike. */
const passwordInAddress = /(:\/\/[^:@/\s"\\]*):[^@/\s"\\]*@/g;

/** A logger that writes one JSON object a line to standard output, with `name` naming the process or the part of it. */
export const createLogger = (
  name: string,
  {
    level = 'info',
    to = pino.destination({ dest: 1, sync: true }),
  }: { level?: string; to?: DestinationStream } = {},
): Logger =>
  pino(
    {
      name,
      level,
      base: {},
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => line.replace(passwordInAddress, '$1:***@') },
    },
    to,
  );
