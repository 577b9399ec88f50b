import {
  assignmentDecider,
  assignmentStream,
  type AssignmentCommand,
  type AssignmentEvent,
} from '@dondoc/assignments-domain';
import {
  handleWith,
  type AppendContext,
  type EventStore,
  type Recorded,
} from '@dondoc/event-sourcing-kernel';
import { organisationDecider, organisationStream } from '@dondoc/organisation-domain';
import { demonstrationTenants } from '@dondoc/platform-wiring';
import { randomUUID } from 'node:crypto';
import { Unusable } from '../outcome.ts';
import { sampleUnits } from '../sample/units.ts';

export type DemonstrationWard = Readonly<{
  stream: string;
  does: (command: AssignmentCommand) => Promise<void>;
  history: () => Promise<readonly Recorded<AssignmentEvent>[]>;
}>;

/** A ward of its own with the sample's units and heads, whose days last seconds, and one assignment to be given. */
export const demonstrationWard = async (store: EventStore): Promise<DemonstrationWard> => {
  const name = randomUUID().slice(0, 8);
  const tenant = `${demonstrationTenants}${name}`;
  const stream = assignmentStream(`td-${name}`);
  const context = (): AppendContext => {
    const commandId = `demo/${randomUUID()}`;
    return { tenant, actor: 'system:demo', commandId, causationId: commandId, correlationId: `demo/${name}` };
  };
  const organise = handleWith(store, organisationDecider);
  const organisation = organisationStream(tenant);
  const at = new Date().toISOString();
  for (const { unit, name: unitName, aliases, kind, parent, head } of sampleUnits) {
    const established = { at, unit, name: unitName, aliases, kind, parent };
    await organise(organisation, { type: 'EstablishUnit', data: established }, context());
    const post = { at, unit, person: head.person, from: at };
    await organise(organisation, { type: 'AppointHead', data: post }, context());
  }
  const assign = handleWith(store, assignmentDecider);
  return {
    stream,
    does: async (command) => {
      const handled = await assign(stream, command, context());
      if (handled.outcome !== 'done')
        throw new Unusable(`${command.type}: ${handled.outcome}: ${JSON.stringify(handled)}`, 1);
    },
    history: () => store.readStream<AssignmentEvent>(tenant, stream),
  };
};
