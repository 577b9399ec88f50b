import type { Log } from '@dondoc/messaging-kafka';
import { DefaultLogger, type Logger } from '@temporalio/worker';

/** Temporal's log lines among our own; its chatter stays below debug. */
export const temporalLogger = (log: Log): Logger =>
  new DefaultLogger('INFO', ({ level, message, meta }) => {
    const fields = { temporal: true, ...meta };
    if (level === 'ERROR') log.error(fields, message);
    else if (level === 'WARN') log.warn(fields, message);
    else log.debug(fields, message);
  });
