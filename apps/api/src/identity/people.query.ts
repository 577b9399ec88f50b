import { headAt } from '@dondoc/organisation-domain';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { actorAt, roleSchema } from './actor.ts';
import { DIRECTORY, type Directory } from './directory.ts';

export const personSchema = z.object({
  person: z.string(),
  unit: z.string(),
  unitName: z.string(),
  role: roleSchema,
  displayName: z.string(),
});
export type PersonView = z.output<typeof personSchema>;

/** Everybody one can sign in as: whoever heads a unit at this instant. */
export class GetPeople extends Query<readonly PersonView[]> {}

@QueryHandler(GetPeople)
export class GetPeopleHandler implements IQueryHandler<GetPeople> {
  constructor(
    private readonly organisation: OrganisationRegister,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute(): Promise<readonly PersonView[]> {
    const state = await this.organisation.state();
    const now = this.now().toISOString();
    const heads = Object.keys(state.units).flatMap((unit) => headAt(state, unit, now) ?? []);
    const people = [...new Set(heads)];
    const names = await this.directory.namesOf(people);
    return people.flatMap((person) => {
      const actor = actorAt(state, person, now);
      if (!actor) return [];
      const unitName = state.units[actor.unit]?.name ?? actor.unit;
      return { ...actor, unitName, displayName: names.get(person) ?? person };
    });
  }
}
