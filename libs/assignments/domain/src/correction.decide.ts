import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { Correct, RefuseCorrection, RequestCorrection } from './assignment.commands.ts';
import type { LiveAssignment, Terms } from './assignment.state.ts';
import { onlyIssuer, onlyLead, onlyOpen, type Answer } from './standing.ts';
import type { Correction } from './vocabulary.ts';

type CorrectionCommand = RequestCorrection | Correct | RefuseCorrection;

const only = (
  { title, urgency, coefficient, acceptingUnit }: Correction,
  kept: (field: keyof Correction) => boolean,
): Correction => ({
  ...(title !== undefined && kept('title') ? { title } : {}),
  ...(urgency !== undefined && kept('urgency') ? { urgency } : {}),
  ...(coefficient !== undefined && kept('coefficient') ? { coefficient } : {}),
  ...(acceptingUnit !== undefined && kept('acceptingUnit') ? { acceptingUnit } : {}),
});

/** Only what becomes another is said, beside what stood there. */
const correct = ({ data }: Correct, terms: Terms): Answer => {
  const differs = (field: keyof Correction): boolean =>
    data.changes[field] !== undefined && data.changes[field] !== terms[field];
  const changes = only(data.changes, differs);
  return Object.keys(changes).length === 0
    ? reject({ code: 'nothing-corrected' })
    : accept({ type: 'AssignmentCorrected', data: { ...data, changes, before: only(terms, differs) } });
};

const refuse = ({ data }: RefuseCorrection, { correctionRequested }: Terms): Answer => {
  if (!correctionRequested) return reject({ code: 'no-correction-requested' });
  return data.reason.trim() === ''
    ? reject({ code: 'reason-required' })
    : accept({ type: 'CorrectionRefused', data });
};

/** What was written wrong. None of it moves a deadline: a request gives its unit no more time. */
export const decideCorrection = (command: CorrectionCommand, state: LiveAssignment): Answer => {
  const { terms } = state;
  const { unit } = command.data.by;
  switch (command.type) {
    case 'RequestCorrection':
      return (
        onlyLead(terms, unit) ??
        onlyOpen(state) ??
        (terms.correctionRequested
          ? reject({ code: 'correction-awaits-ruling' })
          : accept({ type: 'CorrectionRequested', data: command.data }))
      );
    case 'Correct':
      return onlyIssuer(terms, unit) ?? correct(command, terms);
    case 'RefuseCorrection':
      return onlyIssuer(terms, unit) ?? refuse(command, terms);
    default:
      return command satisfies never;
  }
};
