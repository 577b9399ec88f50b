import { createLogger } from '@dondoc/platform-observability';
import { Module } from '@nestjs/common';
import type pg from 'pg';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { POOL } from '../store/store.module.ts';
import { LiveConnections } from './live-connections.ts';
import { liveFeed } from './live-feed.ts';
import { LIVE_FEED, LIVE_LIMITS, liveLimits, LOG_ENTRIES } from './live-settings.ts';
import { LiveController } from './live.controller.ts';
import { logEntries, type LogEntries } from './log-entries.ts';

@Module({
  controllers: [LiveController],
  providers: [
    LiveConnections,
    { provide: LIVE_LIMITS, useValue: liveLimits },
    {
      provide: LOG_ENTRIES,
      inject: [POOL, SETTINGS],
      useFactory: (pool: pg.Pool, { tenant }: ApiSettings) => logEntries(pool, tenant),
    },
    {
      provide: LIVE_FEED,
      inject: [LOG_ENTRIES, SETTINGS],
      useFactory: (entries: LogEntries, { logLevel }: ApiSettings) => {
        const log = createLogger('api', { level: logLevel });
        return liveFeed({
          entries,
          onTrouble: (error) => log.warn({ err: error }, 'the live feed cannot read the log now'),
        });
      },
    },
  ],
})
export class LiveModule {}
