import type { Instant } from '@dondoc/assignments-domain';

/**
 * A version for a signal that only means "look again": above `version`, which the workflow may have seen, and below the
 * next, which it must still take as news when it comes. A later look is above an earlier one until the year 2286.
 */
export const lookVersion = (version: number, now: Instant): number => version + Date.parse(now) / 1e13;
