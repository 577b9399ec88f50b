import { givenAt } from '@dondoc/evaluation-application';
import {
  ratingDecider,
  ratingId,
  ratingStream,
  type KnownRating,
  type RatingEvent,
  type Subject,
} from '@dondoc/evaluation-rating';
import type { Given, RuleSet } from '@dondoc/evaluation-domain';
import { recordedBy } from '@dondoc/evaluation-projections';
import { fold, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';

/** `knownAt` null: by all that is known now. The rules say which condition an upheld objection is about. */
export type Moment = Readonly<{ asOf: string; knownAt: string | null; ruleSet: RuleSet }>;

/** Ratings from their streams: what binds somebody is never decided on a read model that lags. */
@Injectable()
export class RatingRegister {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  history(id: string): Promise<readonly Recorded<RatingEvent>[]> {
    return this.store.readStream<RatingEvent>(this.settings.tenant, ratingStream(id));
  }

  /** Null: there is none. */
  async find(id: string): Promise<KnownRating | null> {
    return (await this.read(id))?.rating ?? null;
  }

  /** With the version that it was read at, for whoever must not miss what comes meanwhile. */
  async read(id: string): Promise<Readonly<{ rating: KnownRating; version: number }> | null> {
    const events = await this.history(id);
    const rating = fold(ratingDecider, events);
    return rating.status === 'absent' ? null : { rating, version: events.at(-1)?.version ?? 0 };
  }

  of(unit: string, period: string, kind: Subject['kind'] = 'unit'): Promise<KnownRating | null> {
    return this.find(ratingId(unit, period, kind));
  }

  /** What people have said of a unit: as true at one instant, by what was known at another. */
  async givenAt(unit: string, period: string, { asOf, knownAt, ruleSet }: Moment): Promise<Given> {
    const all = await this.history(ratingId(unit, period));
    return givenAt(knownAt === null ? all : recordedBy(all, knownAt), asOf, ruleSet);
  }
}
