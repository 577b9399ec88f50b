import { dateOn, deadlineOn } from './days.ts';
import type { Slot, Step } from './life.ts';
import * as does from './steps.ts';
import { headOf, office } from './ward.ts';

type Steps = (slot: Slot) => readonly Step[];

/** Issued, acknowledged, handed in and accepted, with whatever lies between. */
const work = (slot: Slot, ...between: readonly Step[]): readonly Step[] => [
  does.issued(slot),
  does.acknowledged(slot),
  ...between,
];

const last = ({ begin, span }: Slot): number => begin + span;

const done = (slot: Slot, day: number): readonly Step[] => [
  does.submitted(slot, day),
  does.accepted(slot, day + 2, { quality: slot.begin % 2 === 0 ? 'good' : 'met' }),
];

export const early: Steps = (slot) =>
  work(slot, does.reported(slot, slot.begin + 4, 50), ...done(slot, last(slot) - 5));

export const onTime: Steps = (slot) =>
  work(slot, does.reported(slot, slot.begin + 8, 60, true), ...done(slot, last(slot)));

export const beyond: Steps = (slot) =>
  work(
    slot,
    does.submitted(slot, last(slot) - 2),
    does.accepted(slot, last(slot), {
      quality: 'excellent',
      excess: { kind: 'effect', grounds: 'Làm thêm cho hai tổ dân phố ngoài kế hoạch' },
    }),
  );

/** Nobody says for days that it has arrived. */
export const silent: Steps = (slot) => [
  does.issued(slot),
  does.acknowledged(slot, slot.begin + 3),
  ...done(slot, last(slot) - 1),
];

export const extended: Steps = (slot) =>
  work(
    slot,
    does.extensionRequested(slot, last(slot) - 4, deadlineOn(last(slot) + 6)),
    does.extensionRuled(slot, last(slot) - 3, true),
    ...done(slot, last(slot) + 4),
  );

export const extensionRefused: Steps = (slot) =>
  work(
    slot,
    does.extensionRequested(slot, last(slot) - 5, deadlineOn(last(slot) + 6)),
    does.extensionRuled(slot, last(slot) - 4, false),
    ...done(slot, last(slot) - 1),
  );

/** Waits on a stated condition from one working day to another; what was left then is left again. */
const waiting = (slot: Slot, from: number, to: number, condition: string): readonly Step[] =>
  work(
    slot,
    does.step(slot, from, 'rule', (at) => ({
      type: 'Suspend',
      data: { at, by: headOf(office), condition, authority: '12-TB/ĐU (mẫu)', reviewOn: dateOn(to) },
    })),
    does.step(slot, to, 'rule', (at) => ({ type: 'Resume', data: { at, by: headOf(office) } })),
    ...done(slot, to + 4),
  );

export const suspended =
  (tet: number): Steps =>
  (slot) =>
    slot.begin < tet && tet < last(slot) - 5
      ? waiting(slot, tet - 1, tet + 1, 'Nghỉ Tết Nguyên đán, cơ quan phối hợp không làm việc')
      : waiting(slot, slot.begin + 5, slot.begin + 12, 'Chờ hướng dẫn của Thành phố');

export const overruled: Steps = (slot) => [
  does.issued(slot),
  does.declined(slot, slot.begin + 1),
  does.declineRuled(slot, slot.begin + 2, false),
  does.acknowledged(slot, slot.begin + 3),
  ...done(slot, last(slot) - 3),
];

/** The ruling on the decline comes late, and another unit takes over. */
export const handedOver: Steps = (slot) => {
  const [next] = slot.others;
  return [
    does.issued(slot),
    does.declined(slot, slot.begin + 1),
    does.declineRuled(slot, slot.begin + 5, true),
    does.step(slot, slot.begin + 5, 'accept', (at) => ({
      type: 'Reassign',
      data: {
        at,
        by: headOf(office),
        toUnit: next,
        reason: 'Đúng chức năng của đơn vị nhận',
        deadline: null,
      },
    })),
    does.acknowledged(slot, slot.begin + 6, next),
    does.submitted(slot, slot.begin + 10, next),
    does.accepted(slot, slot.begin + 12),
  ];
};

export const cancelled: Steps = (slot) =>
  work(
    slot,
    does.step(slot, slot.begin + 6, 'rule', (at) => ({
      type: 'Cancel',
      data: { at, by: headOf(office), reason: 'Cấp trên đã dừng chương trình', authority: '31-TB/ĐU (mẫu)' },
    })),
  );

export const late: Steps = (slot) =>
  work(slot, does.reported(slot, slot.begin + 8, 40, true), ...done(slot, last(slot) + 2));

export const objectiveCause: Steps = (slot) => [
  ...late(slot),
  does.step(slot, last(slot) + 5, 'rule', (at) => ({
    type: 'ConfirmObjectiveCause',
    data: {
      at,
      by: headOf(office),
      document: '45-TB/ĐU (mẫu)',
      cause: 'Mưa ngập kéo dài, không khảo sát được',
    },
  })),
];

/** Asked for after the deadline: the new one does not undo the miss. */
export const extendedLate: Steps = (slot) =>
  work(
    slot,
    does.extensionRequested(slot, last(slot) + 1, deadlineOn(last(slot) + 7)),
    does.extensionRuled(slot, last(slot) + 1, true),
    ...done(slot, last(slot) + 4),
  );

export const returned: Steps = (slot) =>
  work(
    slot,
    does.submitted(slot, last(slot) - 7),
    does.returned(slot, last(slot) - 5),
    ...done(slot, last(slot) - 2),
  );

export const slowAcceptance: Steps = (slot) =>
  work(slot, does.submitted(slot, last(slot) - 2), does.accepted(slot, last(slot) + 6));

/** Up the ladder: the unit's own head answers, then the following board, and the standing committee hears of it too. */
export const escalated: Steps = (slot) =>
  work(
    slot,
    does.escalationAnswered(slot, last(slot) + 1, slot.unit, 'press-on'),
    does.escalationAnswered(slot, last(slot) + 4, 'ban-xay-dung-dang', 'press-on'),
    ...done(slot, last(slot) + 7),
  );

export const abandoned: Steps = (slot) => work(slot, does.reported(slot, slot.begin + 6, 20, true));
