import type { Instant } from '@dondoc/assignments-domain';

/** What the clock does of itself at an instant; it answers with what comes after. */
export type Alarm = Readonly<{ at: Instant; ring: () => Promise<Alarm | null> }>;

export type Next = Readonly<{ at: Instant; carryOut: () => Promise<void> }>;

/** One thing on its way through the year; null: nothing more comes of it. */
export type Course = Readonly<{ next: (now: Instant) => Next | null }>;

type Story<Step> = Readonly<{
  /** Of people, in order of time. */
  steps: readonly Step[];
  /** `number`: of the step, from 1. */
  take: (step: Step, number: number) => Promise<void>;
  /** What the clock does next, now that people have done something. */
  alarm: () => Promise<Alarm | null>;
}>;

const msOf = (instant: Instant): number => Date.parse(instant);

/** What people do and what the clock does, whichever comes first. */
export const courseOf = <Step extends Readonly<{ at: Instant }>>({
  steps,
  take,
  alarm,
}: Story<Step>): Course => {
  let done = 0;
  let set: Alarm | null = null;
  return {
    next: (now) => {
      const step = steps[done];
      const ringing = set;
      if (ringing && (!step || msOf(ringing.at) <= msOf(step.at))) {
        const carryOut = async (): Promise<void> => {
          set = await ringing.ring();
        };
        return { at: msOf(ringing.at) < msOf(now) ? now : ringing.at, carryOut };
      }
      if (!step) return null;
      const carryOut = async (): Promise<void> => {
        done += 1;
        await take(step, done);
        set = await alarm();
      };
      return { at: step.at, carryOut };
    },
  };
};

/** Of several at one instant, the first of the list. */
export const earliest = (courses: readonly Course[], now: Instant): Next | null =>
  courses.reduce<Next | null>((first, course) => {
    const next = course.next(now);
    return next && (!first || msOf(next.at) < msOf(first.at)) ? next : first;
  }, null);
