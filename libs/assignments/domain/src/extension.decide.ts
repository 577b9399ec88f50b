import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { RequestExtension, RuleOnExtension } from './assignment.commands.ts';
import type { LiveAssignment } from './assignment.state.ts';
import { isBefore, type Instant } from './instant.ts';
import { onlyIssuerOrAcceptor, onlyLead, onlyOpen, type Answer } from './standing.ts';
import type { Deadline } from './vocabulary.ts';

/** A deadline moves to a later instant that has not come yet, or not at all. */
export const onlyLater = (next: Deadline, present: Deadline | null, at: Instant): Answer | null => {
  if (present && !isBefore(present.at, next.at))
    return reject({ code: 'deadline-not-later', dueAt: present.at });
  return isBefore(at, next.at) ? null : reject({ code: 'deadline-not-ahead', dueAt: next.at });
};

/** One request at a time. It may come after the deadline: then the miss stays, and the grant says so. */
export const decideRequest = ({ data }: RequestExtension, state: LiveAssignment): Answer => {
  const { terms } = state;
  const refused = onlyLead(terms, data.by.unit) ?? onlyOpen(state);
  if (refused) return refused;
  if (terms.deadline === null) return reject({ code: 'no-deadline' });
  if (terms.extensionRequested) return reject({ code: 'extension-awaits-ruling' });
  return onlyLater(data.deadline, terms.deadline, data.at) ?? accept({ type: 'ExtensionRequested', data });
};

export const decideExtensionRuling = ({ data }: RuleOnExtension, state: LiveAssignment): Answer => {
  const { extensionRequested: asked, deadline: previousDeadline, extensions } = state.terms;
  const refused = onlyIssuerOrAcceptor(state.terms, data.by.unit) ?? onlyOpen(state);
  if (refused) return refused;
  if (asked === null || previousDeadline === null) return reject({ code: 'no-extension-requested' });
  const { at, by, reason } = data;
  if (!data.granted)
    return reason === null
      ? reject({ code: 'reason-required' })
      : accept({ type: 'ExtensionRefused', data: { at, by, reason } });
  const { deadline } = asked;
  const late = !isBefore(asked.at, previousDeadline.at);
  return (
    onlyLater(deadline, previousDeadline, at) ??
    accept({
      type: 'ExtensionGranted',
      data: { at, by, deadline, previousDeadline, count: extensions + 1, late },
    })
  );
};
