import type { Instant } from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import type { ChainReader } from '@dondoc/ledger';
import { assignmentCourses } from './assignment-courses.ts';
import { earliest } from './course.ts';
import { foundYearWard } from './found-ward.ts';
import type { Life } from './life.ts';
import { sha256, storyPen, type Entry } from './pen.ts';
import { plannedLives } from './plan.ts';
import { plannedRatings } from './ratings.plan.ts';
import { ratingCourses } from './rating-courses.ts';
import { rulesCourse } from './rules-course.ts';

export const beginning = '2026-01-01T00:00:00+07:00';
export const end = '2027-01-01T00:00:00+07:00';

export type SampleYear = Readonly<{
  lives: readonly Life[];
  /** All that was written, in order of time. */
  entries: readonly Entry[];
  /** Where it was written first. */
  store: EventStore & ChainReader;
}>;

const msOf = (instant: Instant): number => Date.parse(instant);

/** Marks as sample what is written, and keeps it to be written elsewhere. */
const markedStore = (now: () => Instant) => {
  const { ports, moveTo } = storyPen();
  const store = inMemoryEventStore({ ...ports, sha256 });
  const entries: Entry[] = [];
  const append: EventStore['append'] = async (
    stream,
    expectedVersion,
    events,
    { actor: _actor, ...rest },
  ) => {
    const place = { at: now(), stream, expectedVersion };
    const context = { ...rest, actor: 'system:sample' };
    moveTo(place);
    const appended = await store.append(stream, expectedVersion, events, context);
    const last = appended.outcome === 'appended' ? appended.events.at(-1) : undefined;
    if (last) entries.push({ ...place, events, context, hash: last.hash });
    return appended;
  };
  return { store: { ...store, append }, entries };
};

/**
 * Lives the year up to an instant, as a small discrete-event loop: whatever comes first, a step of people or one that a
 * timeline plans, is carried out at its instant. Of two years the shorter is the beginning of the longer.
 */
export const tellYear = async (until: Instant = end): Promise<SampleYear> => {
  let now = beginning;
  const { store, entries } = markedStore(() => now);
  await foundYearWard(store, beginning);
  const lives = plannedLives();
  const courses = [
    ...assignmentCourses(store, () => now, lives),
    rulesCourse(store),
    ...ratingCourses(store, () => now, plannedRatings),
  ];
  for (;;) {
    const next = earliest(courses, now);
    if (!next || msOf(next.at) > msOf(until) || msOf(next.at) >= msOf(end)) break;
    now = next.at;
    await next.carryOut();
  }
  return { lives, entries, store };
};
