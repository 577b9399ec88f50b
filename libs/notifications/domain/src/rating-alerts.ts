import type { RatingPublished } from '@dondoc/evaluation-contracts';
import type { Alert } from './alerts.ts';
import type { Kind } from './kinds.ts';
import type { Instant } from './notification.events.ts';
import type { RatingConcern } from './rating-concern.ts';

type Reminder = Extract<RatingPublished, { type: 'dondoc.rating.reminder-sent.v1' }>['data'];
type Asked = 'self-assessment' | 'proposal' | 'decision' | 'objection';

const askedFor: Readonly<Record<Reminder['stage'], Asked>> = {
  'self-assess': 'self-assessment',
  propose: 'proposal',
  decide: 'decision',
  'answer-objection': 'objection',
};

const reminderKind = ({ stage, moment }: Reminder): Kind =>
  `${askedFor[stage]}-${moment === 'ahead' ? 'due' : 'overdue'}`;

/** `dueAt`: the deadline that whoever is told has now. */
export type RatingAlert = Alert & Readonly<{ dueAt: Instant | null }>;

/** Whom an event of a rating concerns, and with what: those who are rated, and those who decide. */
export const ratingAlertsOf = (
  { version, ...event }: RatingPublished & Readonly<{ version: number }>,
  { unit, subject, decidingUnit, objectUntil }: RatingConcern,
): readonly RatingAlert[] => {
  const tell = (kind: Kind, to: Alert['to'], dueAt: Instant | null = null): readonly RatingAlert[] => [
    { kind, rung: `${kind}/${version}`, to, dueAt },
  ];
  const rated = { unit, person: subject.kind === 'head' ? subject.person : null };
  const deciding = { unit: decidingUnit, person: null };

  switch (event.type) {
    case 'dondoc.rating.opened.v1':
    case 'dondoc.rating.replanned.v1':
    case 'dondoc.rating.general-criteria-given.v1':
    case 'dondoc.rating.leader-criteria-given.v1':
    case 'dondoc.rating.self-assessed.v1':
    case 'dondoc.rating.finalised.v1':
      return [];
    case 'dondoc.rating.reminder-sent.v1': {
      const { dueAt, to } = event.data;
      const kind = reminderKind(event.data);
      return [{ kind, rung: `${kind}/${dueAt}`, to, dueAt }];
    }
    case 'dondoc.rating.grade-proposed.v1':
      return tell('grade-proposed', rated);
    case 'dondoc.rating.grade-decided.v1':
      return tell('grade-decided', rated, objectUntil);
    case 'dondoc.rating.final-corrected.v1':
      return tell('grade-corrected', rated);
    case 'dondoc.rating.line-objected-to.v1':
      return tell('objection-raised', deciding, objectUntil);
    case 'dondoc.rating.objection-upheld.v1':
      return tell('objection-upheld', rated);
    case 'dondoc.rating.objection-refused.v1':
      return tell('objection-refused', rated);
    case 'dondoc.rating.finding-recorded.v1':
      return tell('finding-recorded', rated);
    case 'dondoc.rating.finding-withdrawn.v1':
      return tell('finding-withdrawn', rated);
    default:
      return event satisfies never;
  }
};

/** Whoever did it knows; what comes of itself nobody did. */
export const ratingDoerOf = ({ data }: RatingPublished): string | null =>
  'by' in data && data.by !== null ? data.by.person : null;
