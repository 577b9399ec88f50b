import { describe, expect, it } from 'vitest';
import { untilShown } from './read-model.ts';

const attempts = 4;

const showing = (...versions: (number | Error)[]) => {
  let pauses = 0;
  const shown = async () => {
    const next = versions.shift() ?? 0;
    if (next instanceof Error) throw next;
    return next;
  };
  const pause = async () => {
    pauses += 1;
  };
  return { waiting: { shown, pause, attempts }, pauses: () => pauses };
};

describe('A read model that is behind', () => {
  it('is asked again until it has the version', async () => {
    const { waiting, pauses } = showing(4, 4, 5);
    expect(await untilShown(5, waiting)).toBe(true);
    expect(pauses()).toBe(2);
  });

  it('may have gone past it', async () => expect(await untilShown(5, showing(6).waiting)).toBe(true));

  it('may fail to answer in between', async () =>
    expect(await untilShown(5, showing(new Error('no answer'), 5).waiting)).toBe(true));

  it('is not waited for without end', async () => {
    const { waiting, pauses } = showing(4, 4, 4, 4, 5);
    expect(await untilShown(5, waiting)).toBe(false);
    expect(pauses()).toBe(attempts - 1);
  });
});
