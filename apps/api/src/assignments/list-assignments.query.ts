import type { AssignmentView } from '@dondoc/assignments-contracts';
import { assignmentCard, type AssignmentCard } from '@dondoc/assignments-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../http/problems.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { viewAt } from './assignment-view.ts';
import type { AssignmentsQuery } from './assignment.dto.ts';
import { byAttention, placeOf, readCursor, writeCursor, type Cursor } from './attention.ts';

export type AssignmentPage = Readonly<{ items: readonly AssignmentView[]; next: string | null }>;

export class ListAssignments extends Query<AssignmentPage> {
  constructor(readonly asked: AssignmentsQuery) {
    super();
  }
}

const concerns = (card: AssignmentCard, { unit, role }: AssignmentsQuery): boolean => {
  if (unit === undefined) return true;
  if (role === 'lead') return card.leadUnit === unit;
  if (role === 'accepting') return card.acceptingUnit === unit;
  return [card.leadUnit, card.acceptingUnit, ...card.cooperatingUnits].includes(unit);
};

const cursorOf = (text: string | undefined): Cursor | null => {
  if (text === undefined) return null;
  const cursor = readCursor(text);
  if (cursor) return cursor;
  throw problems.invalidRequest([
    {
      path: 'cursor',
      message: 'không phải giá trị "next" mà trang trước đã trả',
      messageEn: 'is not the "next" that a page before gave',
    },
  ]);
};

@QueryHandler(ListAssignments)
export class ListAssignmentsHandler implements IQueryHandler<ListAssignments> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ asked }: ListAssignments): Promise<AssignmentPage> {
    const cursor = cursorOf(asked.cursor);
    const shownAt = cursor?.shownAt ?? this.now().toISOString();
    const cards = await this.readModels.list(assignmentCard);
    const rest = cards
      .filter((card) => concerns(card, asked))
      .map((card) => viewAt(card, shownAt))
      .map((view) => ({ view, place: placeOf(view) }))
      .filter(({ place }) => cursor === null || byAttention(place, cursor.after) > 0)
      .toSorted((a, b) => byAttention(a.place, b.place));
    const page = rest.slice(0, asked.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ view }) => view),
      next: last && rest.length > page.length ? writeCursor({ shownAt, after: last.place }) : null,
    };
  }
}
