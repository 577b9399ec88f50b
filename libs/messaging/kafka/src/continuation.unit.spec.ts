import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuation, type Acquaintance, type Arrived } from './continuation.ts';

const messages = (from: number, to: number, name = 'e'): readonly Arrived[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    offset: BigInt(from + index),
    eventId: `${name}${from + index}`,
  }));

const unknown: Acquaintance = { verified: false, asked: null };
const known: Acquaintance = { verified: true, asked: null };
const asked = (offset: number, times: number, verified = false): Acquaintance => ({
  verified,
  asked: { offset: BigInt(offset), times },
});
const nothingYet = { nextOffset: 0n, lastEventId: null };
const handledTo9 = { nextOffset: 10n, lastEventId: 'e9' };

describe('A consumer that has handled nothing', () => {
  it('begins with the first message', () =>
    expect(continuation(messages(0, 4), nothingYet, unknown)).toEqual({
      outcome: 'handle',
      from: 0,
      hole: false,
    }));

  it('asks for the beginning when it is given a later part', () =>
    expect(continuation(messages(5, 9), nothingYet, unknown)).toEqual({ outcome: 'seek', to: 0n }));

  it('accepts that the beginning is gone after asking for it', () =>
    expect(continuation(messages(5, 9), nothingYet, asked(0, 1))).toEqual({
      outcome: 'handle',
      from: 0,
      hole: true,
    }));
});

describe('A consumer that takes a partition over', () => {
  it('goes on after the event handled last, when it is still there', () =>
    expect(continuation(messages(9, 12), handledTo9, unknown)).toEqual({
      outcome: 'handle',
      from: 1,
      hole: false,
    }));

  it('passes over all that was handled', () =>
    expect(continuation(messages(3, 9), handledTo9, unknown)).toEqual({
      outcome: 'handle',
      from: 7,
      hole: false,
    }));

  it('takes another event in that place for a topic made anew', () =>
    expect(continuation(messages(9, 12, 'other'), handledTo9, unknown)).toEqual({ outcome: 'wiped' }));

  it('asks again when it is given an earlier part, as a batch under way may be', () => {
    expect(continuation(messages(0, 4), handledTo9, unknown)).toEqual({ outcome: 'seek', to: 9n });
    expect(continuation(messages(0, 4), handledTo9, asked(9, 1))).toEqual({ outcome: 'seek', to: 9n });
  });

  it('takes an earlier part for a topic made anew when there is still nothing else', () =>
    expect(continuation(messages(0, 4), handledTo9, asked(9, 2))).toEqual({ outcome: 'wiped' }));

  it('trusts the offset when the event before it had no id', () =>
    expect(continuation(messages(9, 12), { nextOffset: 10n, lastEventId: null }, unknown)).toMatchObject({
      outcome: 'handle',
      from: 1,
    }));
});

describe('A consumer in the middle of a partition', () => {
  it('goes on with what follows', () =>
    expect(continuation(messages(10, 12), handledTo9, known)).toEqual({
      outcome: 'handle',
      from: 0,
      hole: false,
    }));

  it('asks for what another member has not left handled', () =>
    expect(continuation(messages(14, 15), handledTo9, known)).toEqual({ outcome: 'seek', to: 10n }));
});

describe('Whatever arrives', () => {
  it('never is a message below the next offset handled, nor one passed over without asking', () =>
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(30),
        fc.nat(30),
        fc.boolean(),
        fc.nat(3),
        (next, first, length, verified, times) => {
          const from = verified ? next : Math.max(0, next - 1);
          const arrived = messages(first, first + length);
          const result = continuation(
            arrived,
            { nextOffset: BigInt(next), lastEventId: next > 0 ? `e${next - 1}` : null },
            asked(from, times, verified),
          );
          if (result.outcome !== 'handle') return;
          expect(arrived.slice(result.from).every(({ offset }) => offset >= BigInt(next))).toBe(true);
          expect(arrived.slice(0, result.from).every(({ offset }) => offset < BigInt(next))).toBe(true);
          if (first > next) expect(times).toBeGreaterThan(0);
        },
      ),
    ));
});
