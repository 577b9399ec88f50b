import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMilliseconds } from './instant.ts';
import { jittered, jitterOf } from './jitter.ts';
import type { Stage } from './timeline.ts';

const jitter = { seconds: 60, standing: 'setting' } as const;
const midnight = '2026-03-14T00:00:00+07:00';
const opening = '2026-03-14T07:30:00+07:00';
const morning = '2026-03-14T09:12:00+07:00';
const due = (at: string): Stage => ({ kind: 'mark-overdue', at, dueAt: at });
const ids = fc.uuid();

describe('An instant that thousands share', () => {
  it('is left by each assignment by its own jitter, at midnight and when offices open', () => {
    const aside = jitterOf('a-1', jitter);
    expect(jittered([due(midnight), due(opening)], 'a-1', jitter)).toEqual([
      { ...due(midnight), at: addMilliseconds(midnight, aside) },
      { ...due(opening), at: addMilliseconds(opening, aside) },
    ]);
  });

  it('is known in whatever way it is written', () => {
    const utc = '2026-03-13T17:00:00.000Z';
    expect(jittered([due(utc)], 'a-1', jitter)[0]?.at).toBe(jittered([due(midnight)], 'a-1', jitter)[0]?.at);
  });
});

describe('An instant of one assignment alone', () => {
  it('stays as it is', () => expect(jittered([due(morning)], 'a-1', jitter)).toEqual([due(morning)]));
});

describe('Jitter', () => {
  it('is always the same for an assignment, within its bound', () =>
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 600 }), (id, seconds) => {
        const aside = jitterOf(id, { ...jitter, seconds });
        expect(aside).toBe(jitterOf(id, { ...jitter, seconds }));
        expect(aside).toBeGreaterThanOrEqual(0);
        expect(aside).toBeLessThanOrEqual(seconds * 1000);
      }),
    ));

  it('spreads ten thousand ids evenly over a minute, random or counted', () => {
    const random = fc.sample(ids, { numRuns: 10_000, seed: 1 });
    const counted = Array.from({ length: 10_000 }, (_, index) => `duty-7-${index}`);
    for (const many of [random, counted]) {
      expect(new Set(many.map((id) => jitterOf(id, jitter))).size).toBeGreaterThan(9_000);
      const buckets = Array.from({ length: 60 }, () => 0);
      for (const id of many) {
        const bucket = Math.min(59, Math.floor(jitterOf(id, jitter) / 1000));
        buckets[bucket] = (buckets[bucket] ?? 0) + 1;
      }
      // 167 expected in each; six standard deviations either way.
      for (const size of buckets) expect(Math.abs(size - 10_000 / 60)).toBeLessThan(77);
    }
  });

  it('moves nothing to an earlier instant and keeps the order of stages', () =>
    fc.assert(
      fc.property(ids, fc.array(fc.integer({ min: 0, max: 4 * 86_400 })), (id, seconds) => {
        const stages = [...seconds]
          .sort((a, b) => a - b)
          .map((second, index): Stage => ({
            kind: 'remind',
            at: addMilliseconds(midnight, (index % 2 === 0 ? second : second - (second % 86_400)) * 1000),
            stage: String(index),
            dueAt: midnight,
          }))
          .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
        const moved = jittered(stages, id, jitter);
        const names = (all: readonly Stage[]) => all.map((stage) => 'stage' in stage && stage.stage);
        expect(names(moved)).toEqual(names(stages));
        let before = -Infinity;
        for (const [index, { at }] of moved.entries()) {
          expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(stages[index]?.at ?? at));
          expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
          before = Date.parse(at);
        }
      }),
    ));
});
