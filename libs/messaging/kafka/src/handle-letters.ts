import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { describeMalformation } from '@dondoc/messaging-kernel';
import type { Pool, PoolClient } from 'pg';
import { pause } from './backoff.ts';
import { continuation, type Acquaintance, type Continuation } from './continuation.ts';
import { deadLetterMessage, keepDeadLetter, reasonOf, type DeadLetter } from './dead-letter.ts';
import type { Letter } from './letter.ts';
import type { Log } from './log.ts';
import type { Outgoing } from './producer.ts';
import { lockStanding, moveStanding, type Place } from './standing.ts';
import { inTransaction } from './transaction.ts';
import { isTransient } from './transience.ts';

/** Writes what follows from the events, in order, in the transaction that also moves the consumer's offset. */
export type HandleAll = (tx: PoolClient, events: readonly Recorded[]) => Promise<void>;

export type Handling = Readonly<{
  pool: Pool;
  handleAll: HandleAll;
  sendDeadLetters: (messages: readonly Outgoing[]) => Promise<unknown>;
  log: Log;
}>;

export type Handled =
  | Readonly<{ outcome: 'handled'; events: number; deadLetters: number }>
  | Exclude<Continuation, { outcome: 'handle' }>;

const attemptsPerMessage = 3;

/**
 * Handles letters of one partition, in order of offset and at least one, with their offset in one transaction. All
 * together first; one by one, to find the one that cannot be handled, when that fails. Rejects when the surroundings
 * fail: nothing has happened then, or all of it, and calling again goes on rightly.
 */
export const handleLetters = async (
  handling: Handling,
  place: Place,
  letters: readonly Letter[],
  acquaintance: Acquaintance,
): Promise<Handled> => {
  const attempt = (handle: typeof together) =>
    inTransaction(handling.pool, async (tx): Promise<Handled> => {
      const standing = await lockStanding(tx, place);
      const next = continuation(letters, standing, acquaintance);
      if (next.outcome === 'wiped') await moveStanding(tx, place, { nextOffset: 0n, lastEventId: null });
      if (next.outcome !== 'handle') return next;
      if (next.hole)
        handling.log.error(
          { ...place, from: String(standing.nextOffset), to: String(letters[0]?.offset) },
          'messages are missing from the topic; the relay refills it when it notices',
        );
      const due = letters.slice(next.from);
      const last = due.at(-1);
      if (!last) return { outcome: 'handled', events: 0, deadLetters: 0 };
      const dead = await handle(tx, handling, due);
      for (const letter of dead) await keepDeadLetter(tx, place, letter);
      await moveStanding(tx, place, { nextOffset: last.offset + 1n, lastEventId: last.eventId });
      // Before the commit: it may be sent twice, it is never forgotten.
      if (dead.length > 0)
        await handling.sendDeadLetters(dead.map((letter) => deadLetterMessage(place, letter)));
      for (const { letter, reason } of dead)
        handling.log.error(
          { ...place, offset: String(letter.offset), eventId: letter.eventId, reason },
          'dead letter',
        );
      return { outcome: 'handled', events: due.length - dead.length, deadLetters: dead.length };
    });

  try {
    return await attempt(together);
  } catch (error) {
    if (isTransient(error)) throw error;
    handling.log.warn({ ...place, err: error }, 'messages could not be handled together, going one by one');
    return attempt(oneByOne);
  }
};

const together = async (
  tx: PoolClient,
  { handleAll }: Handling,
  letters: readonly Letter[],
): Promise<readonly DeadLetter[]> => {
  const events = letters.flatMap(({ parsed }) => (parsed.outcome === 'event' ? [parsed.recorded] : []));
  if (events.length > 0) await handleAll(tx, events);
  return letters.flatMap((letter) =>
    letter.parsed.outcome === 'malformed'
      ? [{ letter, reason: `Malformed: ${describeMalformation(letter.parsed.malformation)}` }]
      : [],
  );
};

const oneByOne: typeof together = async (tx, handling, letters) => {
  const dead: DeadLetter[] = [];
  for (const letter of letters) dead.push(...(await alone(tx, handling, letter)));
  return dead;
};

const alone = async (tx: PoolClient, handling: Handling, letter: Letter): Promise<readonly DeadLetter[]> => {
  for (let attempt = 1; ; attempt += 1) {
    await tx.query('savepoint letter');
    try {
      const dead = await together(tx, handling, [letter]);
      await tx.query('release savepoint letter');
      return dead;
    } catch (error) {
      await tx.query('rollback to savepoint letter');
      if (isTransient(error)) throw error;
      if (attempt === attemptsPerMessage) return [{ letter, reason: reasonOf(error) }];
      await pause(50 * attempt);
    }
  }
};
