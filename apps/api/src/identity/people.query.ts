import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Roster } from '../organisation/roster.ts';
import { actorAt, postSchema, roleSchema } from './actor.ts';

export const personSchema = z.object({
  person: z.string(),
  unit: z.string(),
  unitName: z.string(),
  role: roleSchema,
  post: postSchema,
  /** The absent head whom this person stands in for at this instant. */
  onBehalfOf: z.string().exactOptional(),
  displayName: z.string(),
});
export type PersonView = z.output<typeof personSchema>;

/** Everybody one can sign in as: whoever holds a post at this instant, each once. */
export class GetPeople extends Query<readonly PersonView[]> {}

@QueryHandler(GetPeople)
export class GetPeopleHandler implements IQueryHandler<GetPeople> {
  constructor(private readonly roster: Roster) {}

  async execute(): Promise<readonly PersonView[]> {
    const { at, state, units } = await this.roster.read();
    const everybody = units.flatMap(({ head, deputies, officers }) => [
      ...(head ? [head] : []),
      ...deputies,
      ...officers,
    ]);
    const names = new Map(everybody.map(({ person, displayName }) => [person, displayName]));
    return [...names].flatMap(([person, displayName]) => {
      const actor = actorAt(state, person, at);
      if (!actor) return [];
      const unitName = units.find(({ unit }) => unit.unit === actor.unit)?.unit.name ?? actor.unit;
      return { ...actor, unitName, displayName };
    });
  }
}
