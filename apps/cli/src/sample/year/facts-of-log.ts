import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { assignmentFacts, type AssignmentFacts } from '@dondoc/evaluation-projections';
import {
  startOfLog,
  type EventStore,
  type GlobalPosition,
  type Recorded,
} from '@dondoc/event-sourcing-kernel';

export type LogFacts = Readonly<{ position: GlobalPosition; facts: readonly AssignmentFacts[] }>;

const wholeLog = 100_000;

/** The facts of all assignments up to the end of the log as it is when they are asked for; each event is read once. */
export const factsOfLog = (store: Pick<EventStore, 'readAll'>): (() => Promise<LogFacts>) => {
  const facts = new Map<string, AssignmentFacts>();
  let position = startOfLog;
  const take = (recorded: Recorded): void => {
    if (!recorded.stream.startsWith('assignment/')) return;
    // A stream of the category holds events of assignments only: their decider is the one that writes it.
    const event = { ...recorded, ...publishedAssignmentEvent(recorded as Recorded<AssignmentEvent>) };
    if (!assignmentFacts.handles.includes(event.type)) return;
    const next = assignmentFacts.evolve(facts.get(recorded.stream) ?? null, event);
    if (next) facts.set(recorded.stream, next);
  };
  return async () => {
    const news = await store.readAll(position, wholeLog);
    news.forEach(take);
    position = news.at(-1)?.global ?? position;
    return { position, facts: [...facts.values()] };
  };
};
