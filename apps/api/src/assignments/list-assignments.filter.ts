import type { AssignmentView } from '@dondoc/assignments-contracts';
import { lastDayBefore } from '@dondoc/assignments-domain';
import { foldName } from '@dondoc/organisation-domain';
import type { AssignmentCard } from '@dondoc/assignments-projections';
import type { FieldError } from '../http/problem.ts';
import type { Held } from '../store/read-models.ts';
import type { AssignmentsAsked } from './list-assignments.dto.ts';
import type { Listed } from './list-assignments.order.ts';

const concerns = (card: AssignmentCard, { unit, role }: AssignmentsAsked): boolean => {
  if (unit === undefined) return true;
  switch (role) {
    case 'lead':
      return card.leadUnit === unit;
    case 'accepting':
      return card.acceptingUnit === unit;
    case 'cooperating':
      return card.cooperatingUnits.includes(unit);
    case 'any':
      return [card.leadUnit, card.acceptingUnit, ...card.cooperatingUnits].includes(unit);
    default:
      return role satisfies never;
  }
};

const isDueWithin = (
  { deadline }: AssignmentCard,
  { dueFrom, dueTo, hasDeadline }: AssignmentsAsked,
): boolean => {
  if (hasDeadline !== undefined && hasDeadline !== (deadline !== null)) return false;
  if (dueFrom === undefined && dueTo === undefined) return true;
  if (deadline === null) return false;
  const lastDay = lastDayBefore(deadline.at);
  return (dueFrom === undefined || lastDay >= dueFrom) && (dueTo === undefined || lastDay <= dueTo);
};

/** Whether an assignment, as it stands at the instant it is shown at, is among those asked for. */
export const isAskedFor = (asked: AssignmentsAsked): ((listed: Listed) => boolean) => {
  const words = asked.text === undefined ? null : foldName(asked.text);
  return ({ card, status, colour }) =>
    concerns(card, asked) &&
    isDueWithin(card, asked) &&
    (asked.status === undefined || asked.status.includes(status)) &&
    (asked.colour === undefined || asked.colour.includes(colour)) &&
    (asked.directive === undefined || card.source?.directive === asked.directive) &&
    (asked.recurrence === undefined || card.recurrence === asked.recurrence) &&
    (words === null || foldName(card.title).includes(words));
};

const ended: readonly AssignmentView['status'][] = [
  'completed-early',
  'completed-on-time',
  'completed-late',
  'cancelled',
];

/** Of those asked for, what the database can tell without knowing the hour: nothing that is asked for is left out. */
export const heldBy = ({
  unit,
  role,
  directive,
  recurrence,
  hasDeadline,
  status,
}: AssignmentsAsked): Held => {
  const parts = {
    lead: [{ leadUnit: unit ?? null }],
    cooperating: [{ cooperatingUnits: [unit ?? null] }],
    accepting: [{ acceptingUnit: unit ?? null }],
  };
  return [
    ...(unit === undefined ? [] : [role === 'any' ? Object.values(parts).flat() : parts[role]]),
    ...(directive === undefined ? [] : [[{ source: { directive } }]]),
    ...(recurrence === undefined ? [] : [[{ recurrence }]]),
    ...(hasDeadline === false ? [[{ deadline: null }]] : []),
    ...(status?.every((each) => !ended.includes(each))
      ? [[{ acceptedAt: null }], [{ cancelledAt: null }]]
      : []),
  ];
};

/** What no single field shows to be wrong. */
export const contradictionsIn = ({ dueFrom, dueTo, text }: AssignmentsAsked): readonly FieldError[] => [
  ...(dueFrom !== undefined && dueTo !== undefined && dueTo < dueFrom
    ? [
        {
          path: 'dueTo',
          message: `phải từ ngày ${dueFrom} (dueFrom) trở đi`,
          messageEn: `must not be before ${dueFrom} (dueFrom)`,
        },
      ]
    : []),
  ...(text !== undefined && foldName(text) === ''
    ? [
        {
          path: 'text',
          message: 'phải có ít nhất một chữ cái hoặc chữ số',
          messageEn: 'must hold at least one letter or digit',
        },
      ]
    : []),
];
