import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { AbsenceCommand, DeclareAbsence } from './organisation.commands.ts';
import { absenceIn, absenceOver, isBefore, unitIn, type OrganisationState } from './organisation.state.ts';
import type { Answer } from './posts.decide.ts';
import { deputiesAt, headAt } from './posts.ts';

const declare = ({ data }: DeclareAbsence, state: OrganisationState): Answer => {
  const { absence, unit, person, deputy, from, until, at } = data;
  if (!unitIn(state, unit)) return reject({ code: 'unit-unknown', unit });
  if (absenceIn(state, absence)) return reject({ code: 'absence-already-declared', absence });
  // One that is over when it is declared would say afterwards who might have acted.
  if (!isBefore(from, until) || !isBefore(at, until))
    return reject({ code: 'absence-ends-too-early', until });
  if (headAt(state, unit, from) !== person) return reject({ code: 'not-the-head', unit, person });
  if (!deputiesAt(state, unit, from).includes(deputy))
    return reject({ code: 'not-a-deputy', unit, person: deputy });
  const overlapping = Object.values(state.absences).find(
    (other) =>
      other.unit === unit &&
      other.person === person &&
      isBefore(from, absenceOver(other)) &&
      isBefore(other.from, until) &&
      isBefore(other.from, absenceOver(other)),
  );
  return overlapping
    ? reject({ code: 'absence-overlaps', absence: overlapping.absence })
    : accept({ type: 'AbsenceDeclared', data });
};

export const decideAbsence = (command: AbsenceCommand, state: OrganisationState): Answer => {
  if (command.type === 'DeclareAbsence') return declare(command, state);
  const { data } = command;
  const absence = absenceIn(state, data.absence);
  if (!absence) return reject({ code: 'absence-unknown', absence: data.absence });
  return absence.endedAt === null && isBefore(data.at, absence.until)
    ? accept({ type: 'AbsenceEnded', data })
    : accept();
};
