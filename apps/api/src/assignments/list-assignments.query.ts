import type { AssignmentView } from '@dondoc/assignments-contracts';
import { assignmentCard } from '@dondoc/assignments-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../http/problems.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { SettingsRegister } from '../settings/settings-register.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { appearancesAt } from './assignment-view.ts';
import { cursorIn, listNamed, writeCursor } from './list-assignments.cursor.ts';
import type { AssignmentsAsked } from './list-assignments.dto.ts';
import { contradictionsIn, heldBy, isAskedFor } from './list-assignments.filter.ts';
import { byPlace, placeIn } from './list-assignments.order.ts';

export type AssignmentPage = Readonly<{
  items: readonly AssignmentView[];
  next: string | null;
  total: number;
}>;

export class ListAssignments extends Query<AssignmentPage> {
  constructor(readonly asked: AssignmentsAsked) {
    super();
  }
}

@QueryHandler(ListAssignments)
export class ListAssignmentsHandler implements IQueryHandler<ListAssignments> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly settings: SettingsRegister,
  ) {}

  async execute({ asked }: ListAssignments): Promise<AssignmentPage> {
    const contradictions = contradictionsIn(asked);
    if (contradictions.length > 0) throw problems.invalidRequest(contradictions);
    const cursor = cursorIn(asked);
    const shownAt = cursor?.shownAt ?? this.now().toISOString();
    const cards = await this.readModels.holding(assignmentCard, heldBy(asked));
    const { calendar } = await this.settings.now();
    const inOrder = byPlace(asked.order);
    const appearance = appearancesAt(shownAt, calendar);
    const all = cards
      .map((card) => ({ card, ...appearance(card) }))
      .filter(isAskedFor(asked))
      .map((listed) => ({ ...listed, place: placeIn(asked.sort, listed) }))
      .toSorted((a, b) => inOrder(a.place, b.place));
    const rest = cursor ? all.filter(({ place }) => inOrder(place, cursor.after) > 0) : all;
    const page = rest.slice(0, asked.limit);
    const last = page.at(-1);
    const goesOn = last !== undefined && rest.length > page.length;
    return {
      items: page.map(({ card, status, colour }) => ({ ...card, status, colour, shownAt })),
      next: goesOn ? writeCursor({ shownAt, list: listNamed(asked), after: last.place }) : null,
      total: all.length,
    };
  }
}
