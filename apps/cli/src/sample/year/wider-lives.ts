import { deadlineAfter, deadlineOn, instantOn, workingDayOf } from './days.ts';
import type { Slot, Step } from './life.ts';
import * as does from './steps.ts';
import { deputyOf, headOf, office, writerOf } from './ward.ts';

type Steps = (slot: Slot) => readonly Step[];

const last = ({ begin, span }: Slot): number => begin + span;

export const noDeadline: Steps = (slot) => [
  does.issued(slot, { deadline: null }),
  does.acknowledged(slot),
  does.reported(slot, slot.begin + 7, 70),
  does.submitted(slot, last(slot) - 4),
  does.accepted(slot, last(slot) - 2),
];

/** Given its deadline after a while, and another one with its reason. */
export const datedLater: Steps = (slot) => [
  does.issued(slot, { deadline: null }),
  does.acknowledged(slot),
  ...(
    [
      [4, 0, null],
      [7, 3, 'Cấp trên lùi ngày nhận báo cáo'],
    ] as const
  ).map(([after, longer, reason]) =>
    does.step(slot, slot.begin + after, 'rule', (at) => ({
      type: 'SetDeadline',
      data: { at, by: headOf(office), deadline: deadlineOn(last(slot) + longer), reason },
    })),
  ),
  does.submitted(slot, last(slot)),
  does.accepted(slot, last(slot) + 2),
];

/** A duty without an end; in every third month nobody reports on it. */
export const continuous: Steps = (slot) => [
  does.issued(slot, { deadline: null, recurrence: 'continuous' }),
  does.acknowledged(slot),
  ...Array.from({ length: 12 }, (_, month) => month + 1)
    .filter((month) => month % 3 !== 0)
    .map((month) => workingDayOf(`2026-${String(month).padStart(2, '0')}-24`))
    .filter((day) => day > slot.begin)
    .map((day) => does.reported(slot, day, 100)),
];

/** Two units contribute: one in time, the other after it was told that it is late, and once more. */
export const parts: Steps = (slot) => {
  const [prompt, slow] = slot.others;
  const asked = (unit: string, what: string): Step =>
    does.step(slot, slot.begin + 1, unit === prompt ? 'work' : 'rule', (at) => ({
      type: 'AssignPart',
      data: { at, by: headOf(slot.unit), unit, what, dueAt: deadlineAfter(at, 5).at },
    }));
  const delivered = (unit: string, day: number): Step =>
    does.step(slot, day, 'work', (at) => ({
      type: 'DeliverPart',
      data: {
        at,
        by: writerOf(unit),
        summary: 'Số liệu của đơn vị (mẫu)',
        evidence: [{ title: 'Bảng số liệu (mẫu)', reference: `mau://${slot.id}/${unit}` }],
      },
    }));
  const confirmed = (unit: string, day: number): Step =>
    does.step(slot, day, 'rule', (at) => ({
      type: 'ConfirmPart',
      data: { at, by: headOf(slot.unit), unit },
    }));
  return [
    does.issued(slot, { cooperatingUnits: [prompt, slow] }),
    does.acknowledged(slot),
    asked(prompt, 'Số liệu khảo sát'),
    asked(slow, 'Danh sách hộ dân tham gia'),
    delivered(prompt, slot.begin + 4),
    confirmed(prompt, slot.begin + 4),
    delivered(slow, slot.begin + 7),
    does.step(slot, slot.begin + 7, 'accept', (at) => ({
      type: 'ReturnPart',
      data: { at, by: headOf(slot.unit), unit: slow, reason: 'Thiếu hai tổ dân phố' },
    })),
    delivered(slow, slot.begin + 9),
    confirmed(slow, slot.begin + 9),
    does.submitted(slot, last(slot) - 1),
    does.accepted(slot, last(slot) + 1, { quality: 'good' }),
  ];
};

export const corrected: Steps = (slot) => [
  does.issued(slot),
  does.acknowledged(slot),
  does.step(slot, slot.begin + 1, 'work', (at) => ({
    type: 'RequestCorrection',
    data: { at, by: deputyOf(slot.unit), what: 'Hệ số chưa đúng với khối lượng công việc' },
  })),
  does.step(slot, slot.begin + 2, 'rule', (at) => ({
    type: 'Correct',
    data: { at, by: headOf(office), changes: { coefficient: 2 }, reason: 'Tính lại khối lượng' },
  })),
  does.submitted(slot, last(slot) - 2),
  does.accepted(slot, last(slot)),
];

export const childId = ({ id }: Slot): string => `${id}-a`;

type Family = Readonly<{ parent: readonly Step[]; child: readonly Step[] }>;

/** Divided once it was acknowledged: the part is an assignment of the other unit, accepted by the one that divided it. */
export const family = (slot: Slot): Family => {
  const [unit] = slot.others;
  const by = headOf(slot.unit);
  const part: Slot = { ...slot, id: childId(slot), unit, begin: slot.begin + 1 };
  const at = instantOn(part.begin, slot.minute);
  const terms = {
    title: `${slot.title}: phần số liệu`,
    leadUnit: unit,
    cooperatingUnits: [],
    acceptingUnit: slot.unit,
    urgency: slot.urgency,
    coefficient: 1,
    deadline: deadlineAfter(at, slot.span - 6),
  };
  const end = part.begin + slot.span - 8;
  const issued = { ...terms, at, issuedBy: by, source: null, recurrence: null, parent: slot.id };
  return {
    parent: [
      does.issued(slot),
      does.acknowledged(slot),
      { at, command: { type: 'IssueChild', data: { at, by, child: part.id, terms } } },
      does.step(slot, end + 2, 'accept', (ended) => ({
        type: 'FinishChild',
        data: { at: ended, child: part.id, outcome: 'completed' },
      })),
      does.submitted(slot, last(slot) - 1),
      does.accepted(slot, last(slot) + 1, { quality: 'good' }),
    ],
    child: [
      { at, command: { type: 'IssueAssignment', data: issued } },
      does.acknowledged(part),
      does.submitted(part, end),
      does.accepted(part, end + 2, { by }),
    ],
  };
};
