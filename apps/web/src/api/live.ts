import { z } from 'zod';
import { wholeEvents, type StreamEvent } from './event-stream.ts';

const changeSchema = z.object({ reread: z.array(z.string()) });
const readySchema = z.object({ resumed: z.boolean() });

export type Listening = Readonly<{
  person: string;
  /** Names of what is to be read again; null: everything, because it is not known what was missed. */
  onChange: (reread: readonly string[] | null) => void;
  fetching?: typeof fetch;
  /** Resolves after as many milliseconds. */
  pause?: (milliseconds: number) => Promise<void>;
}>;

const shortestPause = 1_000;
const longestPause = 30_000;
/** The server gives a sign of life every 15 seconds: three that fail to come are an end. */
const silence = 45_000;

const waiting = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What is to be read again after an event: null for everything, nothing where the event says nothing new. */
const rereadAfter = ({ name, data }: StreamEvent): readonly string[] | null => {
  if (name === 'reset') return null;
  if (name === 'ready') return readySchema.safeParse(jsonOf(data)).data?.resumed ? [] : null;
  return changeSchema.safeParse(jsonOf(data)).data?.reread ?? [];
};

/**
 * Listens for changes until stopped: comes back after every break, with the last event heard, so that nothing is
 * missed. A `fetch`, because an EventSource cannot say who is listening. Returns what stops it.
 */
export const listen = ({ person, onChange, fetching = fetch, pause = waiting }: Listening): (() => void) => {
  const stopping = new AbortController();
  let lastId: string | null = null;
  let failures = 0;

  const hear = (event: StreamEvent): void => {
    failures = 0;
    lastId = event.id ?? lastId;
    const reread = rereadAfter(event);
    if (reread === null || reread.length > 0) onChange(reread);
  };

  const read = async (): Promise<void> => {
    const breaking = new AbortController();
    const stop = () => breaking.abort();
    stopping.signal.addEventListener('abort', stop, { once: true });
    let quiet = setTimeout(stop, silence);
    try {
      const response = await fetching('/api/v1/live', {
        headers: {
          Accept: 'text/event-stream',
          'X-Dondoc-Person': person,
          ...(lastId !== null && { 'Last-Event-ID': lastId }),
        },
        cache: 'no-store',
        signal: breaking.signal,
      });
      if (!response.ok || response.body === null) return;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ''; ;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(quiet);
        quiet = setTimeout(stop, silence);
        const whole = wholeEvents(rest + value);
        rest = whole.rest;
        whole.events.forEach(hear);
      }
    } finally {
      clearTimeout(quiet);
      stopping.signal.removeEventListener('abort', stop);
    }
  };

  const listening = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await read().catch(() => undefined);
      if (stopping.signal.aborted) return;
      await pause(Math.min(shortestPause * 2 ** failures, longestPause));
      failures += 1;
    }
  };
  void listening();
  return () => stopping.abort();
};
