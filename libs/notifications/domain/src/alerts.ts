import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Concern } from './concern.ts';
import type { Kind } from './kinds.ts';

/**
 * Something that somebody is to hear. `rung`: told once for each deadline and person, however often it happens.
 * `person` null: whoever acts for the unit.
 */
export type Alert = Readonly<{
  kind: Kind;
  rung: string;
  to: Readonly<{ unit: string; person: string | null }>;
}>;

type Published = AssignmentPublished & Readonly<{ version: number }>;

/**
 * Whom an event concerns, and with what. `before` and `after`: the assignment without and with it. What the clock
 * brings about is named by its rung, what people do by its place in the stream: they may do it again.
 */
export const alertsOf = (
  { version, ...event }: Published,
  before: Concern | null,
  after: Concern,
): readonly Alert[] => {
  const tell = (kind: Kind, ...units: readonly string[]): readonly Alert[] =>
    units.map((unit) => ({ kind, rung: `${kind}/${version}`, to: { unit, person: null } }));
  const ring = (kind: Kind, of: string, to: Alert['to']): readonly Alert[] => [
    { kind, rung: `${kind}/${of}`, to },
  ];
  const { leadUnit, issuingUnit, acceptingUnit } = after;

  switch (event.type) {
    case 'dondoc.assignment.issued.v1':
      return [...tell('issued', leadUnit), ...tell('cooperation', ...after.cooperatingUnits)];
    case 'dondoc.assignment.cooperating-unit-added.v1':
      return tell('cooperation', event.data.unit);
    case 'dondoc.assignment.acknowledged.v1':
    case 'dondoc.assignment.progress-reported.v1':
    case 'dondoc.assignment.child-issued.v1':
      return [];
    case 'dondoc.assignment.child-finished.v1':
      return tell('child-finished', leadUnit);

    case 'dondoc.assignment.reminder-sent.v1':
      return ring('reminder', event.data.stage, event.data.to);
    case 'dondoc.assignment.deadline-missed.v1':
      return ring('overdue', 'missed', { unit: leadUnit, person: null });
    case 'dondoc.assignment.escalated.v1':
      // The first rung of the ladder tells the lead unit what the miss has just told it.
      return event.data.to.unit === leadUnit
        ? ring('overdue', 'missed', event.data.to)
        : ring('escalation', String(event.data.level), event.data.to);
    case 'dondoc.assignment.acknowledgement-overdue.v1':
      return ring('acknowledgement-overdue', event.data.since, event.data.to);
    case 'dondoc.assignment.acceptance-overdue.v1':
      return ring('acceptance-overdue', event.data.since, event.data.to);
    case 'dondoc.assignment.decline-ruling-overdue.v1':
      return ring('decline-ruling-overdue', event.data.since, event.data.to);
    case 'dondoc.assignment.suspension-review-due.v1':
      return ring('review-due', event.data.since, event.data.to);
    case 'dondoc.assignment.part-overdue.v1': {
      const part = `${event.data.unit}/${event.data.since}`;
      return [event.data.to, { unit: leadUnit, person: null }].flatMap((to) =>
        ring('part-overdue', part, to),
      );
    }
    case 'dondoc.assignment.period-report-missed.v1':
      return ring('report-missed', event.data.period, event.data.to);
    case 'dondoc.assignment.system-fault-recorded.v1':
      return tell('system-fault', issuingUnit);

    case 'dondoc.assignment.result-submitted.v1':
      return tell('result-submitted', acceptingUnit);
    case 'dondoc.assignment.result-accepted.v1':
      return tell('result-accepted', leadUnit);
    case 'dondoc.assignment.result-returned.v1':
      return tell('result-returned', leadUnit);
    case 'dondoc.assignment.declined.v1':
      return tell('declined', issuingUnit);
    case 'dondoc.assignment.decline-upheld.v1':
      return tell('decline-upheld', leadUnit);
    case 'dondoc.assignment.decline-overruled.v1':
      return tell('decline-overruled', leadUnit);
    case 'dondoc.assignment.extension-requested.v1':
      return tell('extension-requested', issuingUnit);
    case 'dondoc.assignment.extension-granted.v1':
      return tell('extension-granted', leadUnit);
    case 'dondoc.assignment.extension-refused.v1':
      return tell('extension-refused', leadUnit);
    case 'dondoc.assignment.correction-requested.v1':
      return tell('correction-requested', issuingUnit);
    case 'dondoc.assignment.corrected.v1':
      return [
        ...tell('corrected', leadUnit),
        ...(before?.acceptingUnit === acceptingUnit ? [] : tell('corrected', acceptingUnit)),
      ];
    case 'dondoc.assignment.correction-refused.v1':
      return tell('correction-refused', leadUnit);
    case 'dondoc.assignment.deadline-set.v1':
      return tell('deadline-set', leadUnit);
    case 'dondoc.assignment.deadline-replanned.v1':
      return tell('deadline-replanned', leadUnit);
    case 'dondoc.assignment.suspended.v1':
      return tell('suspended', leadUnit);
    case 'dondoc.assignment.resumed.v1':
      return tell('resumed', leadUnit);
    case 'dondoc.assignment.reassigned.v1':
      return [...tell('reassigned-to', event.data.toUnit), ...tell('reassigned-from', event.data.fromUnit)];
    case 'dondoc.assignment.cancelled.v1':
      return tell('cancelled', leadUnit, ...after.cooperatingUnits);
    case 'dondoc.assignment.objective-cause-confirmed.v1':
      return tell('objective-cause', leadUnit);
    case 'dondoc.assignment.escalation-answered.v1':
      return tell('escalation-answered', leadUnit);

    case 'dondoc.assignment.part-assigned.v1':
      return tell('part-assigned', event.data.unit);
    case 'dondoc.assignment.part-delivered.v1':
      return tell('part-delivered', leadUnit);
    case 'dondoc.assignment.part-confirmed.v1':
      return tell('part-confirmed', event.data.unit);
    case 'dondoc.assignment.part-returned.v1':
      return tell('part-returned', event.data.unit);
    default:
      return event satisfies never;
  }
};

/** Whoever did it knows. */
export const doerOf = ({ type, data }: AssignmentPublished): string | null => {
  if (type === 'dondoc.assignment.issued.v1') return data.issuedBy.person;
  return 'by' in data ? data.by.person : null;
};

/** Two alerts with the same key are one. Its digest is the notification's id. */
export const alertKey = (
  tenant: string,
  about: string,
  { rung }: Alert,
  deadlineVersion: number,
  person: string,
): string => JSON.stringify([tenant, about, rung, deadlineVersion, person]);
