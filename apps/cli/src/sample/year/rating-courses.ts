import type { Instant } from '@dondoc/assignments-domain';
import { ratingActivities, type RatingPlan } from '@dondoc/evaluation-activities';
import { ratingDecider, ratingId, ratingStream } from '@dondoc/evaluation-rating';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { courseOf, type Alarm, type Course } from './course.ts';
import { ratingDesk } from './rating-desk.ts';
import type { RatingStory } from './rating-steps.ts';
import { teller } from './told.ts';
import { headOf, yearTenant as tenant } from './ward.ts';

/** People's commands go to the decider; reminders and ends of windows through the activities that workflows call. */
export const ratingCourses = (
  store: EventStore,
  now: () => Instant,
  stories: readonly RatingStory[],
): readonly Course[] => {
  const tell = teller(store, ratingDecider);
  const desk = ratingDesk(store);
  const headOfUnit = async (_tenant: string, unit: string): Promise<string> => headOf(unit).person;
  const clock = ratingActivities({ store, now, headOf: headOfUnit });
  return stories.map(({ one, steps }) => {
    const id = ratingId(one.unit, one.period, one.kind);
    const ref = { tenant, ratingId: id };
    const alarmOf = ({ next }: RatingPlan): Alarm | null =>
      next === null
        ? null
        : { at: next, ring: async () => alarmOf(await clock.carryOnRating({ ...ref, until: now() })) };
    return courseOf({
      steps,
      take: async ({ at, command }, number) =>
        tell(ratingStream(id), await command(desk, at), `rating/${id}/${number}`),
      alarm: async () => alarmOf(await clock.planRating(ref)),
    });
  });
};
