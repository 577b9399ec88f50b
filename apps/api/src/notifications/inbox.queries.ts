import type { NotificationCard, NotificationPage, NotificationsAsked } from '@dondoc/notifications-contracts';
import { notificationCard } from '@dondoc/notifications-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '../identity/actor.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { byInbox, cursorIn, isUnread, placeOf, writeCursor } from './inbox-order.ts';
import { NoticeWords } from './notice-words.ts';

/** What was told to the actor, and to the absent head whom the actor stands in for. */
export const inboxOf = async (
  readModels: ReadModels,
  { person, onBehalfOf }: Pick<Actor, 'person' | 'onBehalfOf'>,
): Promise<readonly NotificationCard[]> => {
  const people = onBehalfOf === undefined ? [person] : [person, onBehalfOf];
  return (await Promise.all(people.map((each) => readModels.list(notificationCard, `${each}/`)))).flat();
};

export class ListNotifications extends Query<NotificationPage> {
  constructor(
    readonly actor: Actor,
    readonly asked: NotificationsAsked,
  ) {
    super();
  }
}

@QueryHandler(ListNotifications)
export class ListNotificationsHandler implements IQueryHandler<ListNotifications> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly words: NoticeWords,
  ) {}

  async execute({ actor, asked }: ListNotifications): Promise<NotificationPage> {
    const after = cursorIn(asked.cursor);
    const cards = await inboxOf(this.readModels, actor);
    const rest = cards
      .map((card) => ({ card, place: placeOf(card) }))
      .filter(({ place }) => after === null || byInbox(place, after) > 0)
      .toSorted((a, b) => byInbox(a.place, b.place));
    const page = rest.slice(0, asked.limit);
    const last = page.at(-1);
    return {
      items: [...(await this.words.viewsOf(page.map(({ card }) => card)))],
      next: last && rest.length > page.length ? writeCursor(last.place) : null,
      unread: cards.filter(isUnread).length,
    };
  }
}

export class CountUnread extends Query<Readonly<{ unread: number }>> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ actor }: CountUnread): Promise<Readonly<{ unread: number }>> {
    return { unread: (await inboxOf(this.readModels, actor)).filter(isUnread).length };
  }
}
