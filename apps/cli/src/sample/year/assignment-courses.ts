import { assignmentActivities, type Timeline } from '@dondoc/assignments-activities';
import { assignmentDecider, assignmentStream, type Instant } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { planning } from '@dondoc/platform-wiring';
import { courseOf, type Alarm, type Course } from './course.ts';
import type { Life } from './life.ts';
import { teller } from './told.ts';
import { headOf, unitAbove, yearTenant as tenant } from './ward.ts';

/** People's commands go to the decider, the clock's through the activities that workflows call. */
export const assignmentCourses = (
  store: EventStore,
  now: () => Instant,
  lives: readonly Life[],
): readonly Course[] => {
  const tell = teller(store, assignmentDecider);
  const clock = assignmentActivities({
    store,
    ...planning,
    now,
    headOf: async (_tenant, unit) => headOf(unit).person,
    unitAbove: async (_tenant, unit) => unitAbove(unit),
  });
  return lives.map(({ id, steps }) => {
    const ref = { tenant, assignmentId: id };
    const alarmOf = ({ stages: [stage] }: Timeline): Alarm | null =>
      stage ? { at: stage.at, ring: async () => alarmOf(await clock.carryOut({ ...ref, stage })) } : null;
    return courseOf({
      steps,
      take: ({ command }, number) => tell(assignmentStream(id), command, `year-2026/${id}/${number}`),
      alarm: async () => alarmOf(await clock.planTimeline(ref)),
    });
  });
};
