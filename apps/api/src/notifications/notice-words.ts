import { assignmentCard } from '@dondoc/assignments-projections';
import { kindWords } from '@dondoc/notifications-application';
import type { NoticeView, NotificationCard, NotificationView } from '@dondoc/notifications-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY, type Directory } from '../identity/directory.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';

/** Puts the words to cards that hold none: those of the kind, the assignment's title, the recipient's name. */
@Injectable()
export class NoticeWords {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  async viewsOf(cards: readonly NotificationCard[]): Promise<readonly NotificationView[]> {
    const assignments = [...new Set(cards.map(({ assignment }) => assignment))];
    const found = await Promise.all(assignments.map((id) => this.readModels.find(assignmentCard, id)));
    const titles = new Map(assignments.map((id, at) => [id, found[at]?.title ?? null]));
    return cards.map((card) => {
      const [vi, en] = [kindWords(card.kind, 'vi'), kindWords(card.kind, 'en')];
      return {
        ...card,
        label: { vi: vi.label, en: en.label },
        sentence: { vi: vi.sentence, en: en.sentence },
        title: titles.get(card.assignment) ?? null,
      };
    });
  }

  async noticesOf(cards: readonly NotificationCard[]): Promise<readonly NoticeView[]> {
    const people = [...new Set(cards.map(({ recipient }) => recipient.person))];
    const [views, names] = await Promise.all([this.viewsOf(cards), this.directory.namesOf(people)]);
    return views.map((view) => ({ ...view, recipientName: names.get(view.recipient.person) ?? null }));
  }
}
