import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { onShutdown } from './shutdown.ts';

const started = (stop: () => Promise<void>, withinMs = 10_000) => {
  const signals = new EventEmitter();
  const exit = vi.fn<(code: number) => void>();
  onShutdown(stop, { signals, exit, withinMs });
  return { signals, exit };
};

const never = () => new Promise<void>(() => undefined);

describe('A process that is told to stop', () => {
  it('finishes its work once and leaves with 0', async () => {
    const stop = vi.fn(async () => undefined);
    const { signals, exit } = started(stop);
    expect(exit).not.toHaveBeenCalled();
    signals.emit('SIGTERM');
    await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]));
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('leaves with 1 when stopping fails', async () => {
    const { signals, exit } = started(() => Promise.reject(new Error('broken')));
    signals.emit('SIGINT');
    await vi.waitFor(() => expect(exit.mock.calls).toEqual([[1]]));
  });

  it('leaves with 1 when stopping takes too long', async () => {
    const { signals, exit } = started(never, 1);
    signals.emit('SIGINT');
    await vi.waitFor(() => expect(exit.mock.calls).toEqual([[1]]));
  });

  it('leaves at once on a second signal', () => {
    const stop = vi.fn(never);
    const { signals, exit } = started(stop);
    signals.emit('SIGTERM');
    signals.emit('SIGINT');
    expect(exit.mock.calls).toEqual([[1]]);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
