import {
  deputiesAt,
  headAt,
  officersAt,
  standInAt,
  type OrganisationState,
  type Unit,
} from '@dondoc/organisation-domain';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY, type Directory } from '../identity/directory.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { OrganisationRegister } from './organisation-register.ts';

export type Named = Readonly<{ person: string; displayName: string }>;

export type StaffedUnit = Readonly<{
  unit: Unit;
  head: Named | null;
  /** Whoever stands in for the head at this instant. */
  standIn: Named | null;
  deputies: readonly Named[];
  officers: readonly Named[];
}>;

export type RosterNow = Readonly<{ at: string; state: OrganisationState; units: readonly StaffedUnit[] }>;

/** Who holds which post at this instant, with the names that the directory has: the one reading of both. */
@Injectable()
export class Roster {
  constructor(
    private readonly organisation: OrganisationRegister,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async read(): Promise<RosterNow> {
    const state = await this.organisation.state();
    const at = this.now().toISOString();
    const posts = Object.values(state.units).map((unit) => ({
      unit,
      head: headAt(state, unit.unit, at),
      standIn: standInAt(state, unit.unit, at)?.deputy ?? null,
      deputies: deputiesAt(state, unit.unit, at),
      officers: officersAt(state, unit.unit, at),
    }));
    const people = posts.flatMap(({ head, deputies, officers }) => [head ?? [], deputies, officers].flat());
    const names = await this.directory.namesOf([...new Set(people)]);
    const named = (person: string): Named => ({ person, displayName: names.get(person) ?? person });
    const units = posts.map(({ unit, head, standIn, deputies, officers }) => ({
      unit,
      head: head === null ? null : named(head),
      standIn: standIn === null ? null : named(standIn),
      deputies: deputies.map(named),
      officers: officers.map(named),
    }));
    return { at, state, units };
  }
}
