import type { Urgency } from '@dondoc/assignments-domain';
import { workingDayOf } from './days.ts';
import { childId, continuous, corrected, datedLater, family, noDeadline, parts } from './wider-lives.ts';
import type { Life, LifeKind, Slot, Step } from './life.ts';
import * as live from './lives.ts';
import { titles } from './titles.ts';

type SlotKind = Exclude<LifeKind, 'child'>;

/** A year without a fault, slot by slot: six a quarter, five in the last. */
const faultless: readonly SlotKind[] = [
  ...(['continuous', 'on-time', 'parts', 'suspended', 'silent', 'extended'] as const),
  ...(['family', 'beyond', 'overruled', 'slow-acceptance', 'no-deadline', 'early'] as const),
  ...(['dated-later', 'extension-refused', 'on-time', 'cancelled', 'corrected', 'suspended'] as const),
  ...(['handed-over', 'early', 'objective-cause', 'extended', 'beyond'] as const),
];

const everywhere = (kind: SlotKind, ...slots: readonly number[]): Readonly<Record<number, SlotKind>> =>
  Object.fromEntries(slots.map((slot) => [slot, kind]));

/** What each unit that leads work does otherwise, and so how its year and its quarters end. */
const units: readonly Readonly<{ unit: string; otherwise: Readonly<Record<number, SlotKind>> }>[] = [
  { unit: 'ban-xay-dung-dang', otherwise: everywhere('beyond', 1, 5, 7, 9, 11, 13, 14, 16, 19, 22) },
  { unit: 'van-phong-dang-uy', otherwise: {} },
  { unit: 'uy-ban-nhan-dan', otherwise: { 8: 'late', 10: 'escalated', 14: 'late' } },
  { unit: 'uy-ban-kiem-tra', otherwise: everywhere('beyond', 1, 4, 5, 7, 9, 11, 13, 14, 16, 19, 22) },
  { unit: 'mttq', otherwise: { 1: 'beyond', 5: 'beyond', 4: 'early', 14: 'early' } },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    otherwise: { ...everywhere('abandoned', 11, 16), 4: 'late', 9: 'early' },
  },
  { unit: 'doan-thanh-nien', otherwise: everywhere('early', 1, 7, 13) },
  { unit: 'hoi-phu-nu', otherwise: { 4: 'returned', 5: 'late', 19: 'extended-late', 22: 'returned' } },
  {
    unit: 'van-hoa-xa-hoi',
    otherwise: { ...everywhere('late', 1, 9, 13, 19), 5: 'returned', 7: 'escalated', 14: 'extended-late' },
  },
  {
    unit: 'hanh-chinh-cong',
    otherwise: { ...everywhere('abandoned', 4, 7, 9, 11, 13, 16, 19, 22), 5: 'late', 10: 'escalated' },
  },
];

const quarterOf = (slot: number): number => Math.min(3, Math.floor(slot / 6));
const quarterStarts = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'].map(workingDayOf);
const tet = workingDayOf('2026-02-16');
const urgencies: readonly Urgency[] = ['normal', 'urgent', 'normal', 'very-urgent', 'normal', 'flash'];
const coefficients = [1, 1.2, 1, 1.5];

const unitAt = (index: number): string => units[index % units.length]?.unit ?? '';
const oneOf = <Item>(items: readonly Item[], index: number, otherwise: Item): Item =>
  items[index % items.length] ?? otherwise;

const idOf = (unit: number, slot: number): string =>
  `mau-2026-${String(unit * faultless.length + slot + 1).padStart(3, '0')}`;

/** The assignment in a slot of a unit, for whoever has to name it. */
export const plannedId = (unit: string, slot: number): string => {
  const place = units.findIndex((each) => each.unit === unit);
  if (place < 0) throw new Error(`${unit} leads nothing in the sample year.`);
  return idOf(place, slot);
};

const slotOf = (unit: number, slot: number, kind: SlotKind): Slot => {
  const number = unit * faultless.length + slot + 1;
  return {
    id: idOf(unit, slot),
    title: `[Mẫu] ${titles[slot] ?? ''}`,
    unit: unitAt(unit),
    others: [unitAt(unit + 1), unitAt(unit + 2)],
    begin: (quarterStarts[quarterOf(slot)] ?? 0) + (slot - quarterOf(slot) * 6) * 4 + (unit % 3),
    span: kind === 'suspended' ? 26 : 15 + ((slot + unit) % 4) * 3,
    minute: 8 * 60 + ((number * 37) % 60),
    urgency: kind === 'escalated' ? 'normal' : oneOf(urgencies, unit + slot, 'normal'),
    coefficient: oneOf(coefficients, unit + slot, 1),
  };
};

const stepsOf: Readonly<Record<Exclude<SlotKind, 'family'>, (slot: Slot) => readonly Step[]>> = {
  early: live.early,
  'on-time': live.onTime,
  beyond: live.beyond,
  silent: live.silent,
  extended: live.extended,
  'extension-refused': live.extensionRefused,
  suspended: live.suspended(tet),
  overruled: live.overruled,
  'handed-over': live.handedOver,
  cancelled: live.cancelled,
  'objective-cause': live.objectiveCause,
  'no-deadline': noDeadline,
  'dated-later': datedLater,
  continuous,
  parts,
  'slow-acceptance': live.slowAcceptance,
  corrected,
  returned: live.returned,
  late: live.late,
  'extended-late': live.extendedLate,
  escalated: live.escalated,
  abandoned: live.abandoned,
};

const livesOf = (slot: Slot, kind: SlotKind): readonly Life[] => {
  if (kind !== 'family') return [{ id: slot.id, kind, steps: stepsOf[kind](slot) }];
  const { parent, child } = family(slot);
  return [
    { id: slot.id, kind, steps: parent },
    { id: childId(slot), kind: 'child', steps: child },
  ];
};

/** 240 assignments: 23 of each of ten units, and one that each of these hands to another. */
export const plannedLives = (): readonly Life[] =>
  units.flatMap(({ otherwise }, unit) =>
    faultless.flatMap((usual, slot) => {
      const kind = otherwise[slot] ?? usual;
      return livesOf(slotOf(unit, slot, kind), kind);
    }),
  );
