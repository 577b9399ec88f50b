import { describe, expect, it } from 'vitest';
import { pauseAfter } from './supervise.mjs';

describe('The pause before a process is started again', () => {
  it('doubles from one second up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(pauseAfter)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });
});
