import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const original = process.emitWarning;
const shown = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  process.emitWarning = shown;
  (await import('./negative-timeout.ts')).quietenNegativeTimeouts();
});
afterEach(() => {
  process.emitWarning = original;
  shown.mockReset();
});

describe('Warnings of the process', () => {
  it('are shown as they were given', () => {
    process.emitWarning('careful', 'DeprecationWarning', 'DEP1');
    expect(shown.mock.calls).toEqual([['careful', 'DeprecationWarning', 'DEP1']]);
  });

  it('of negative timeouts are shown when they are ours', () => {
    process.emitWarning('-5 is a negative number.', 'TimeoutNegativeWarning');
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("of negative timeouts are not shown when they are the Kafka client's", () => {
    const asClient = new Function(
      'warn',
      'warn()\n//# sourceURL=/node_modules/kafkajs/src/network/requestQueue/index.js',
    );
    asClient(() => process.emitWarning('-5 is a negative number.', 'TimeoutNegativeWarning'));
    expect(shown).not.toHaveBeenCalled();
  });
});
