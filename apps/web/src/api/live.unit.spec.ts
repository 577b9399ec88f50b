import { afterEach, describe, expect, it, vi } from 'vitest';
import { wholeEvents } from './event-stream.ts';
import { listen } from './live.ts';

const event = (name: string, id: string, data: object) =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
const ready = (id: string, resumed = false) => event('ready', id, { resumed });
const changed = (id: string, ...reread: readonly string[]) =>
  event('changed', id, { kind: 'assignment', id: 'gv-1', version: 2, reread });

let stop: () => void = () => undefined;
afterEach(() => stop());

/** A server that answers each connection with the next of `answers`, and then with streams that stay silent. */
const listening = (...answers: readonly (readonly string[] | number | Error)[]) => {
  const requests: Headers[] = [];
  const heard: (readonly string[] | null)[] = [];
  const pauses: number[] = [];
  const fetching: typeof fetch = async (_path, init) => {
    const answer = answers[requests.length];
    requests.push(new Headers(init?.headers));
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'number') return new Response(null, { status: answer });
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const chunk of answer ?? []) controller.enqueue(new TextEncoder().encode(chunk));
        if (answer) controller.close();
      },
    });
    return new Response(body);
  };
  stop = listen({
    person: 'nguoi-01',
    onChange: (reread) => heard.push(reread),
    fetching,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { requests, heard, pauses };
};
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

describe('The page’s live reader', () => {
  it('says who listens, and reads everything again when it begins', async () => {
    const { requests, heard } = listening([ready('1-1'), changed('1-2', 'assignments', 'scoreboard')]);
    await eventually(() => expect(heard).toEqual([null, ['assignments', 'scoreboard']]));
    expect(requests[0]?.get('x-dondoc-person')).toBe('nguoi-01');
    expect(requests[0]?.get('last-event-id')).toBeNull();
  });

  it('comes back after a break with the last event heard, and reads nothing again that it need not', async () => {
    const { requests, heard } = listening(
      [ready('1-1'), changed('1-2', 'assignments')],
      [changed('1-3', 'notifications'), ready('1-3', true)],
    );
    await eventually(() => expect(requests).toHaveLength(3));
    expect(requests.map((headers) => headers.get('last-event-id'))).toEqual([null, '1-2', '1-3']);
    expect(heard).toEqual([null, ['assignments'], ['notifications']]);
  });

  it('reads everything again when too much was missed', async () => {
    const { heard } = listening([ready('1-1')], [event('reset', '9-9', {})]);
    await eventually(() => expect(heard).toEqual([null, null]));
  });

  it('waits longer after each failure, and as at first once it hears something', async () => {
    const { requests, pauses } = listening(new TypeError('offline'), 503, 503, [ready('1-1')]);
    await eventually(() => expect(requests).toHaveLength(5));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 1_000]);
  });

  it('stops when asked to', async () => {
    const { requests, pauses } = listening([ready('1-1')]);
    await eventually(() => expect(requests).toHaveLength(2));
    stop();
    await Promise.resolve();
    expect([requests.length, pauses.length]).toEqual([2, 1]);
  });

  it('passes over what it cannot read', async () => {
    const { heard } = listening(['event: changed\nid: 1-1\ndata: {broken\n\n', changed('1-2', 'duties')]);
    await eventually(() => expect(heard).toEqual([['duties']]));
  });
});

describe('A stream in pieces', () => {
  it('gives each event once it is whole, whatever the cuts', () => {
    const text = `retry: 2000\n\n: beat\n\n${ready('1-1')}${changed('1-2', 'duties')}event: cha`;
    const whole = wholeEvents(text);
    expect(whole.events.map(({ name, id }) => [name, id])).toEqual([
      ['ready', '1-1'],
      ['changed', '1-2'],
    ]);
    expect(whole.rest).toBe('event: cha');
  });
});
