import type { Urgency } from './assignment.events.ts';

/** Who hears of it at a rung: the head of the lead unit, or of a named unit. */
export type RungTarget = Readonly<{ kind: 'lead-unit' } | { kind: 'unit'; unit: string }>;

/** `workingDaysAfter` the missed deadline; 0 is at once. */
export type Rung = Readonly<{ level: number; workingDaysAfter: number; target: RungTarget }>;

/**
 * When to remind and to whom to escalate. No law sets these intervals, so all of it is configuration: a tenant may
 * hold its own. `remindDaysBefore` are calendar days before the deadline.
 */
export type LadderPolicy = Readonly<{
  version: string;
  remindDaysBefore: readonly number[];
  rungs: Readonly<Record<Urgency, readonly Rung[]>>;
}>;

const ladder = (board: number, committee: number): readonly Rung[] => [
  { level: 1, workingDaysAfter: 0, target: { kind: 'lead-unit' } },
  { level: 2, workingDaysAfter: board, target: { kind: 'unit', unit: 'ban-xay-dung-dang' } },
  { level: 3, workingDaysAfter: committee, target: { kind: 'unit', unit: 'thuong-truc-dang-uy' } },
];

export const defaultLadderPolicy: LadderPolicy = {
  version: '2026-1',
  remindDaysBefore: [7, 3, 1],
  rungs: {
    normal: ladder(3, 5),
    urgent: ladder(2, 4),
    'very-urgent': ladder(1, 2),
    flash: ladder(1, 2),
  },
};
