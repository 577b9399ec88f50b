import { assignmentCard } from '@dondoc/assignments-projections';
import type { NoticeView, NotificationCard } from '@dondoc/notifications-contracts';
import { notificationCard } from '@dondoc/notifications-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { assignmentUnknown } from '../assignments/assignment.problem.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { NoticeWords } from './notice-words.ts';

export type NoticeList = Readonly<{ items: readonly NoticeView[] }>;

const byTime = (a: NotificationCard, b: NotificationCard): number =>
  Date.parse(a.queuedAt) - Date.parse(b.queuedAt) || (a.id < b.id ? -1 : 1);

/** Who was told what about an assignment, and what became of it. */
export class GetNotices extends Query<NoticeList> {
  constructor(readonly assignmentId: string) {
    super();
  }
}

@QueryHandler(GetNotices)
export class GetNoticesHandler implements IQueryHandler<GetNotices> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly words: NoticeWords,
  ) {}

  async execute({ assignmentId }: GetNotices): Promise<NoticeList> {
    const [card, cards] = await Promise.all([
      this.readModels.find(assignmentCard, assignmentId),
      this.readModels.holding(notificationCard, [[{ assignment: assignmentId }]]),
    ]);
    if (!card) throw assignmentUnknown();
    return { items: await this.words.noticesOf(cards.toSorted(byTime)) };
  }
}

/** What was given up, the newest first. */
export class GetDeadLetters extends Query<NoticeList> {}

@QueryHandler(GetDeadLetters)
export class GetDeadLettersHandler implements IQueryHandler<GetDeadLetters> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly words: NoticeWords,
  ) {}

  async execute(): Promise<NoticeList> {
    const cards = await this.readModels.holding(notificationCard, [[{ deadLetter: true }]]);
    return { items: await this.words.noticesOf(cards.toSorted(byTime).toReversed()) };
  }
}
