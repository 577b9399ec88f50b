import { assignmentCard } from '@dondoc/assignments-projections';
import { ratingCard } from '@dondoc/evaluation-projections';
import { kindWords, ratingTitle, type Bilingual } from '@dondoc/notifications-application';
import type { NoticeView, NotificationCard, NotificationView } from '@dondoc/notifications-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY, type Directory } from '../identity/directory.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';

/** Puts the words to cards that hold none: those of the kind, the title of what it is about, the recipient's name. */
@Injectable()
export class NoticeWords {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(DIRECTORY) private readonly directory: Directory,
    private readonly organisation: OrganisationRegister,
  ) {}

  async viewsOf(cards: readonly NotificationCard[]): Promise<readonly NotificationView[]> {
    const ids = (of: 'assignment' | 'rating') => [...new Set(cards.flatMap((card) => card[of] ?? []))];
    const [assignments, ratings] = await Promise.all([
      this.titlesOf(ids('assignment'), (id) => this.assignmentTitle(id)),
      this.titlesOf(ids('rating'), (id) => this.ratingTitle(id)),
    ]);
    return cards.map((card) => {
      const [vi, en] = [kindWords(card.kind, 'vi'), kindWords(card.kind, 'en')];
      return {
        ...card,
        label: { vi: vi.label, en: en.label },
        sentence: { vi: vi.sentence, en: en.sentence },
        title: assignments.get(card.assignment ?? '') ?? ratings.get(card.rating ?? '') ?? null,
      };
    });
  }

  private async titlesOf(ids: readonly string[], titleOf: (id: string) => Promise<Bilingual | null>) {
    return new Map(await Promise.all(ids.map(async (id) => [id, await titleOf(id)] as const)));
  }

  private async assignmentTitle(id: string): Promise<Bilingual | null> {
    const card = await this.readModels.find(assignmentCard, id);
    return card && { vi: card.title, en: card.title };
  }

  private async ratingTitle(id: string): Promise<Bilingual | null> {
    const card = await this.readModels.find(ratingCard, id);
    if (!card) return null;
    const { units } = await this.organisation.state();
    return ratingTitle(card, units[card.unit]?.name ?? card.unit);
  }

  async noticesOf(cards: readonly NotificationCard[]): Promise<readonly NoticeView[]> {
    const people = [...new Set(cards.map(({ recipient }) => recipient.person))];
    const [views, names] = await Promise.all([this.viewsOf(cards), this.directory.namesOf(people)]);
    return views.map((view) => ({ ...view, recipientName: names.get(view.recipient.person) ?? null }));
  }
}
