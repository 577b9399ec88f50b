import { ThrottlerModule } from '@nestjs/throttler';
import type { Request } from 'express';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';

/** By person, since everybody comes from the same machine; whoever is not signed in shares one allowance. */
export const requestLimits = ThrottlerModule.forRootAsync({
  inject: [SETTINGS],
  useFactory: ({ requestsPerMinute }: ApiSettings) => ({
    throttlers: [{ ttl: 60_000, limit: requestsPerMinute }],
    generateKey: (_context, tracker) => tracker,
    getTracker: (request) => (request as Request).get('x-dondoc-person') ?? 'nobody',
  }),
});
