import { assignmentPublishedSchema, type TimelineEntry } from '@dondoc/assignments-contracts';
import type { PublishedDataOf } from '@dondoc/assignments-contracts';
import type { Reached } from './assignment-state.ts';

/** One rung: who was told, and what they answered; an answer to a higher rung is not this one's. */
export type Rung = Readonly<{
  version: number;
  told: PublishedDataOf<'dondoc.assignment.escalated.v1'>;
  answers: readonly PublishedDataOf<'dondoc.assignment.escalation-answered.v1'>[];
}>;

type Told = Readonly<Pick<TimelineEntry, 'type' | 'version'> & { data: unknown }>;

/** Every rung that was climbed, the first first. */
export const escalationChain = (timeline: readonly Told[]): readonly Rung[] =>
  timeline.reduce<readonly Rung[]>((rungs, { type, version, data }) => {
    const event = assignmentPublishedSchema.safeParse({ type, data }).data;
    if (event?.type === 'dondoc.assignment.escalated.v1')
      return [...rungs, { version, told: event.data, answers: [] }];
    const last = rungs.at(-1);
    if (event?.type !== 'dondoc.assignment.escalation-answered.v1' || !last) return rungs;
    return [...rungs.slice(0, -1), { ...last, answers: [...last.answers, event.data] }];
  }, []);

/** `escalatedTo` is 0 again under a new deadline: then nobody is reached, whatever happened before. */
export const reachedBy = (escalatedTo: number, timeline: readonly Told[]): Reached | null => {
  const last = escalationChain(timeline).at(-1);
  if (escalatedTo === 0 || !last) return null;
  return { unit: last.told.to.unit, answered: last.answers.length > 0 };
};
