import { assignmentActivities, type Timeline } from '@dondoc/assignments-activities';
import { assignmentDecider, assignmentStream, type Instant, type Stage } from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import type { ChainReader } from '@dondoc/ledger';
import { planning } from '@dondoc/platform-wiring';
import { foundYearWard } from './found-ward.ts';
import type { Life, Step } from './life.ts';
import { sha256, storyPen, type Entry } from './pen.ts';
import { plannedLives } from './plan.ts';
import { headOf, unitAbove, yearTenant as tenant } from './ward.ts';

export const beginning = '2026-01-01T00:00:00+07:00';
export const end = '2027-01-01T00:00:00+07:00';

export type SampleYear = Readonly<{
  lives: readonly Life[];
  /** All that was written, in order of time. */
  entries: readonly Entry[];
  /** Where it was written first. */
  store: EventStore & ChainReader;
}>;

/** A life on its way: what people do next, and what the clock does next. */
type Course = { readonly life: Life; done: number; timeline: Timeline | null };

type Next = Readonly<{ at: Instant; course: Course }> &
  (Readonly<{ step: Step }> | Readonly<{ stage: Stage }>);

const msOf = (instant: Instant): number => Date.parse(instant);

const nextOf = (course: Course, now: Instant): Next | null => {
  const step = course.life.steps[course.done];
  const stage = course.timeline?.stages[0];
  if (stage && (!step || msOf(stage.at) <= msOf(step.at)))
    return { at: msOf(stage.at) < msOf(now) ? now : stage.at, course, stage };
  return step ? { at: step.at, course, step } : null;
};

const earliest = (courses: readonly Course[], now: Instant): Next | null =>
  courses.reduce<Next | null>((first, course) => {
    const next = nextOf(course, now);
    return next && (!first || msOf(next.at) < msOf(first.at)) ? next : first;
  }, null);

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
 * Lives the year up to an instant, as a small discrete-event loop: whatever comes first, a step of people or a stage that
 * the timeline plans, is carried out at its instant. People's commands go to the decider, the clock's through the
 * activities that workflows call. Of two years the shorter is the beginning of the longer.
 */
export const tellYear = async (until: Instant = end): Promise<SampleYear> => {
  let now = beginning;
  const { store, entries } = markedStore(() => now);
  await foundYearWard(store, beginning);
  const clock = assignmentActivities({
    store,
    ...planning,
    now: () => now,
    headOf: async (_tenant, unit) => headOf(unit).person,
    unitAbove: async (_tenant, unit) => unitAbove(unit),
  });
  const handle = handleWith(store, assignmentDecider);
  const take = async ({ life, done }: Course, { command }: Step): Promise<void> => {
    const commandId = `sample/year-2026/${life.id}/${done + 1}`;
    const context = {
      tenant,
      actor: '',
      commandId,
      causationId: commandId,
      correlationId: 'sample/year-2026',
    };
    const handled = await handle(assignmentStream(life.id), command, context);
    if (handled.outcome !== 'done' || handled.events.length === 0)
      throw new Error(`${life.kind} ${life.id}: ${command.type} at ${now}: ${JSON.stringify(handled)}`);
  };

  const lives = plannedLives();
  const courses = lives.map((life): Course => ({ life, done: 0, timeline: null }));
  for (;;) {
    const next = earliest(courses, now);
    if (!next || msOf(next.at) > msOf(until) || msOf(next.at) >= msOf(end)) break;
    now = next.at;
    const { course } = next;
    const ref = { tenant, assignmentId: course.life.id };
    if ('stage' in next) course.timeline = await clock.carryOut({ ...ref, stage: next.stage });
    else {
      await take(course, next.step);
      course.done += 1;
      course.timeline = await clock.planTimeline(ref);
    }
  }
  return { lives, entries, store };
};
