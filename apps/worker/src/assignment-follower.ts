import { childOf, endOfChild, occurrenceOf, type Following } from '@dondoc/assignments-application';
import { assignmentPublishedSchema, dutyPublishedSchema } from '@dondoc/assignments-contracts';
import { assignmentDecider, assignmentStream, type AssignmentEvent } from '@dondoc/assignments-domain';
import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { wardSettingsFrom, type WardSettingsOf } from '@dondoc/settings-application';
import { following } from './following.ts';

const idOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

/** Which assignment an assignment is part of, or null. */
const parentOf = async (store: EventStore, { tenant, stream }: Recorded): Promise<string | null> => {
  const [first] = await store.readStream<AssignmentEvent>(tenant, stream);
  return first?.type === 'AssignmentIssued' ? (first.data.parent ?? null) : null;
};

const followingOf = async (
  store: EventStore,
  settingsOf: WardSettingsOf,
  recorded: Recorded,
): Promise<Following | null> => {
  const { type, data, stream } = recorded;
  switch (type) {
    case 'dondoc.duty.occurrence-issued.v1': {
      const event = dutyPublishedSchema.parse({ type, data });
      const { calendarVersion } = await settingsOf(recorded.tenant);
      return event.type === type ? occurrenceOf(idOf(stream), event, calendarVersion) : null;
    }
    case 'dondoc.assignment.child-issued.v1': {
      const event = assignmentPublishedSchema.parse({ type, data });
      return event.type === type ? childOf(idOf(stream), event) : null;
    }
    case 'dondoc.assignment.result-accepted.v1':
    case 'dondoc.assignment.cancelled.v1': {
      const parent = await parentOf(store, recorded);
      const event = assignmentPublishedSchema.parse({ type, data });
      return parent !== null && event.type === type ? endOfChild(parent, idOf(stream), event) : null;
    }
    default:
      return null;
  }
};

/**
 * What an event asks of another assignment: the occurrence of a duty and the part of an assignment are issued, and a
 * parent hears of the end of its part. May be repeated: the event's id is the command's.
 */
export const assignmentFollower = (store: EventStore) => {
  const carryOut = following(store, assignmentDecider);
  const settingsOf = wardSettingsFrom(store);
  return async (recorded: Recorded): Promise<void> => {
    const follows = await followingOf(store, settingsOf, recorded);
    if (!follows) return;
    const { assignmentId, command } = follows;
    const commandId = `follows/${recorded.id}`;
    const refusal = await carryOut(recorded, assignmentStream(assignmentId), command, commandId);
    if (refusal !== null)
      throw new Error(
        `${command.type} on ${assignmentId}, which follows from ${recorded.id}, was refused: ${refusal}`,
      );
  };
};
