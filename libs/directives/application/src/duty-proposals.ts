import type { ParsedDirective, ProposedDuty } from '@dondoc/directives-contracts';
import { unitNamed, type OrganisationState } from '@dondoc/organisation-domain';

/** What the parsed document asks of whom, matched against the register of units, for a person to review. */
export const proposeDuties = (
  directive: ParsedDirective,
  organisation: OrganisationState,
): readonly ProposedDuty[] =>
  directive.units
    .flatMap((unit) => unit.duties.map((duty) => ({ unitName: unit.name, duty })))
    .map(({ unitName, duty }, index) => {
      const named = duty.cooperatingUnits.map((name) => ({ name, unit: unitNamed(organisation, name) }));
      return {
        duty: index + 1,
        unitName: unitName ?? '',
        title: duty.text,
        from: duty.span.from,
        to: duty.span.to,
        leadUnit: unitName === null ? null : unitNamed(organisation, unitName),
        cooperatingUnits: named.flatMap(({ unit }) => (unit === null ? [] : [unit])),
        unknownUnits: named.filter(({ unit }) => unit === null).map(({ name }) => name),
        recurrence: duty.recurrence,
        deadline: duty.deadline && { lastDay: duty.deadline.lastDay, text: duty.deadline.text },
      };
    });
