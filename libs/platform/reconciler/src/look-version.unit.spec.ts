import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookVersion } from './look-version.ts';

const instant = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();

describe('A version that only means "look again"', () => {
  it('is news after its version, not after the next, and again a second later', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(3_000_000_000), (version, seconds) => {
        const look = lookVersion(version, instant(seconds));
        expect(look).toBeGreaterThan(version);
        expect(look).toBeLessThan(version + 1);
        expect(lookVersion(version, instant(seconds + 1))).toBeGreaterThan(look);
      }),
    ));
});
