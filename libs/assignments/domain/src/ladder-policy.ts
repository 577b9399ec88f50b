import type { Urgency } from './vocabulary.ts';

/**
 * Who hears of it: the head of the lead, accepting or issuing unit, of a named unit, or of the unit above one of them
 * in the organisation; where nothing is above it, of the first unit named beside that is another.
 */
export type RungTarget = Readonly<
  | { kind: 'lead-unit' }
  | { kind: 'accepting-unit' }
  | { kind: 'issuing-unit' }
  | { kind: 'unit'; unit: string }
  | { kind: 'above'; of: 'lead-unit' | 'issuing-unit'; otherwise: readonly string[] }
>;

/** `workingDaysAfter` the missed deadline; 0 is at once. */
export type Rung = Readonly<{ level: number; workingDaysAfter: number; target: RungTarget }>;

/** What a number rests on: luật · hướng dẫn · địa phương · thiết lập. */
export type PolicyStanding = 'law' | 'guidance' | 'local' | 'setting';

/** How long one may be waited for. */
export type WaitingSpan = Readonly<{ workingDays: number } | { workingHours: number }> &
  Readonly<{ standing: PolicyStanding }>;

/** Of a part: the head of the co-operating unit that owes it, or another target. */
export type PartTarget = RungTarget | Readonly<{ kind: 'cooperating-unit' }>;

/**
 * When to remind and to whom to escalate. No law sets these intervals, so all of it is configuration: a tenant may
 * hold its own. `remindDaysBefore` are calendar days before the deadline.
 */
export type LadderPolicy = Readonly<{
  version: string;
  remindDaysBefore: readonly number[];
  /** Calendar days from one reminder to the next after the deadline, until the top rung is reached. */
  repeatOverdue: Readonly<{ everyDays: Readonly<Record<Urgency, number>>; standing: PolicyStanding }>;
  rungs: Readonly<Record<Urgency, readonly Rung[]>>;
  /** How long an answer to an escalation holds the ladder when nothing follows it. */
  answerHolds: Readonly<Record<Urgency, WaitingSpan>>;
  acknowledge: Readonly<{ within: Readonly<Record<Urgency, WaitingSpan>>; else: RungTarget }>;
  accept: Readonly<{ within: WaitingSpan; else: RungTarget }>;
  ruleOnDecline: Readonly<{ within: WaitingSpan; else: RungTarget }>;
  /** Local time of day on the date that a suspension is to be looked at again: HH:MM. */
  review: Readonly<{ at: string; standing: PolicyStanding; target: RungTarget }>;
  part: Readonly<{ else: PartTarget }>;
  /** How often a duty without an end is reported on; by the end of each local month. */
  report: Readonly<{
    every: Readonly<{ continuous: 'monthly' }>;
    standing: PolicyStanding;
    else: RungTarget;
  }>;
  /** Spreads what thousands of assignments would do at the same instant over so many seconds after it. */
  jitter: Readonly<{ seconds: number; standing: PolicyStanding }>;
  /** What this system does later than that is its own fault, and recorded as such. */
  ourFault: Readonly<{ afterMinutes: number; standing: PolicyStanding }>;
}>;

const board = 'ban-xay-dung-dang';
const committee = 'thuong-truc-dang-uy';

const ladder = (toBoard: number, toCommittee: number): readonly Rung[] => [
  { level: 1, workingDaysAfter: 0, target: { kind: 'lead-unit' } },
  { level: 2, workingDaysAfter: toBoard, target: { kind: 'unit', unit: board } },
  { level: 3, workingDaysAfter: toCommittee, target: { kind: 'unit', unit: committee } },
];

const aDay: WaitingSpan = { workingDays: 1, standing: 'setting' };
const threeDays: WaitingSpan = { workingDays: 3, standing: 'setting' };

export const defaultLadderPolicy: LadderPolicy = {
  version: '2026-3',
  remindDaysBefore: [7, 3, 1],
  repeatOverdue: { everyDays: { normal: 3, urgent: 2, 'very-urgent': 1, flash: 1 }, standing: 'setting' },
  rungs: {
    normal: ladder(3, 5),
    urgent: ladder(2, 4),
    'very-urgent': ladder(1, 2),
    flash: ladder(1, 2),
  },
  answerHolds: { normal: threeDays, urgent: threeDays, 'very-urgent': aDay, flash: aDay },
  acknowledge: {
    within: {
      normal: aDay,
      urgent: aDay,
      'very-urgent': aDay,
      flash: { workingHours: 2, standing: 'setting' },
    },
    else: { kind: 'above', of: 'lead-unit', otherwise: [board, committee] },
  },
  accept: { within: { workingDays: 5, standing: 'setting' }, else: { kind: 'accepting-unit' } },
  ruleOnDecline: {
    within: { workingDays: 2, standing: 'setting' },
    else: { kind: 'above', of: 'issuing-unit', otherwise: [committee] },
  },
  review: { at: '07:30', standing: 'setting', target: { kind: 'issuing-unit' } },
  part: { else: { kind: 'cooperating-unit' } },
  report: { every: { continuous: 'monthly' }, standing: 'setting', else: { kind: 'lead-unit' } },
  jitter: { seconds: 60, standing: 'setting' },
  ourFault: { afterMinutes: 15, standing: 'setting' },
};
