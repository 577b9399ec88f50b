import { headAt } from '@dondoc/organisation-domain';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { DIRECTORY, type Directory } from '../identity/directory.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { OrganisationRegister } from './organisation-register.ts';

export const unitSchema = z.object({
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  /** Null: nobody holds the post now. */
  head: z.object({ person: z.string(), displayName: z.string() }).nullable(),
});
export type UnitView = z.output<typeof unitSchema>;

export class GetUnits extends Query<readonly UnitView[]> {}

@QueryHandler(GetUnits)
export class GetUnitsHandler implements IQueryHandler<GetUnits> {
  constructor(
    private readonly organisation: OrganisationRegister,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute(): Promise<readonly UnitView[]> {
    const state = await this.organisation.state();
    const now = this.now().toISOString();
    const headed = Object.values(state.units).map((unit) => ({ unit, head: headAt(state, unit.unit, now) }));
    const names = await this.directory.namesOf(headed.flatMap(({ head }) => head ?? []));
    return headed.map(({ unit: { unit, name, kind, parent }, head }) => ({
      unit,
      name,
      kind,
      parent,
      head: head === null ? null : { person: head, displayName: names.get(head) ?? head },
    }));
  }
}
