import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Roster } from './roster.ts';

const namedSchema = z.object({ person: z.string(), displayName: z.string() });

export const unitSchema = z.object({
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  /** Null: nobody holds the post now. */
  head: namedSchema.nullable(),
  /** The deputy who acts while the head is absent; null while the head acts. */
  standIn: namedSchema.nullable(),
  deputies: z.array(namedSchema),
  officers: z.array(namedSchema),
});
export type UnitView = z.output<typeof unitSchema>;

export class GetUnits extends Query<readonly UnitView[]> {}

@QueryHandler(GetUnits)
export class GetUnitsHandler implements IQueryHandler<GetUnits> {
  constructor(private readonly roster: Roster) {}

  async execute(): Promise<readonly UnitView[]> {
    const { units } = await this.roster.read();
    return units.map(({ unit: { unit, name, kind, parent }, deputies, officers, ...rest }) => ({
      unit,
      name,
      kind,
      parent,
      ...rest,
      deputies: [...deputies],
      officers: [...officers],
    }));
  }
}
