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

/**
 * When to remind and to whom to escalate. No law sets these intervals, so all of it is configuration: a tenant may
 * hold its own. `remindDaysBefore` are calendar days before the deadline.
 */
export type LadderPolicy = Readonly<{
  version: string;
  remindDaysBefore: readonly number[];
  rungs: Readonly<Record<Urgency, readonly Rung[]>>;
  acknowledge: Readonly<{ within: Readonly<Record<Urgency, WaitingSpan>>; else: RungTarget }>;
  accept: Readonly<{ within: WaitingSpan; else: RungTarget }>;
  ruleOnDecline: Readonly<{ within: WaitingSpan; else: RungTarget }>;
  /** Local time of day on the date that a suspension is to be looked at again: HH:MM. */
  review: Readonly<{ at: string; standing: PolicyStanding; target: RungTarget }>;
}>;

const board = 'ban-xay-dung-dang';
const committee = 'thuong-truc-dang-uy';

const ladder = (toBoard: number, toCommittee: number): readonly Rung[] => [
  { level: 1, workingDaysAfter: 0, target: { kind: 'lead-unit' } },
  { level: 2, workingDaysAfter: toBoard, target: { kind: 'unit', unit: board } },
  { level: 3, workingDaysAfter: toCommittee, target: { kind: 'unit', unit: committee } },
];

const aDay: WaitingSpan = { workingDays: 1, standing: 'setting' };

export const defaultLadderPolicy: LadderPolicy = {
  version: '2026-2',
  remindDaysBefore: [7, 3, 1],
  rungs: {
    normal: ladder(3, 5),
    urgent: ladder(2, 4),
    'very-urgent': ladder(1, 2),
    flash: ladder(1, 2),
  },
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
};
