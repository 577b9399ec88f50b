import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { z } from 'zod';

const readings = {
  assignment: ['assignments', 'scoreboard'],
  duty: ['duties'],
  notification: ['notifications'],
  rating: ['ratings', 'scoreboard'],
  'rule-set': ['rule-sets', 'ratings', 'scoreboard'],
  report: ['reports'],
} as const;

export type LiveKind = keyof typeof readings;

/** What a client is told: that something changed and what to read again, never what it holds. */
export const liveChangeSchema = z.object({
  kind: z.enum(['assignment', 'duty', 'notification', 'rating', 'rule-set', 'report']),
  id: z.string(),
  version: z.int().positive(),
  reread: z.array(
    z.enum(['assignments', 'scoreboard', 'duties', 'notifications', 'ratings', 'rule-sets', 'reports']),
  ),
});
export type LiveChange = z.output<typeof liveChangeSchema>;

/** An event of the log, as far as somebody may have to hear of it. */
export type LogEntry = Readonly<{
  global: GlobalPosition;
  /** Whether reading again shows it already. */
  takenIn: boolean;
  /** Null: nothing that pages show, or another ward's. */
  change: LiveChange | null;
  /** Whom alone it concerns; null: everybody. */
  person: string | null;
}>;

const isKind = (category: string): category is LiveKind => Object.hasOwn(readings, category);

export const changeOf = (stream: string, version: number): LiveChange | null => {
  const [category = '', ...rest] = stream.split('/');
  return isKind(category)
    ? { kind: category, id: rest.join('/'), version, reread: [...readings[category]] }
    : null;
};

/** A place in the log as an event's `id`: what `Last-Event-ID` brings back. */
export const eventIdOf = ({ transactionId, position }: GlobalPosition): string =>
  `${transactionId}-${position}`;

/** Null for what is no such place. */
export const readEventId = (text: string): GlobalPosition | null => {
  const [, transactionId, position] = /^(\d{1,19})-(\d{1,18})$/.exec(text) ?? [];
  return transactionId === undefined || position === undefined ? null : { transactionId, position };
};

/** One event of the stream, as the protocol writes it. */
export const eventText = (name: 'ready' | 'changed' | 'reset', at: GlobalPosition, data: object): string =>
  `event: ${name}\nid: ${eventIdOf(at)}\ndata: ${JSON.stringify(data)}\n\n`;
