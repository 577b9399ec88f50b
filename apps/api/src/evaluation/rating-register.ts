import {
  generalPoints,
  ratingDecider,
  ratingId,
  ratingStream,
  type KnownRating,
  type RatingEvent,
  type Subject,
} from '@dondoc/evaluation-rating';
import { recordedBy } from '@dondoc/evaluation-projections';
import { fold, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';

/** `knownAt` null: by all that is known now. */
export type Moment = Readonly<{ asOf: string; knownAt: string | null }>;

/** The nearest number to a fraction: evaluations take points as numbers. */
const numberOf = (fraction: string): number => {
  const [numerator, denominator = '1'] = fraction.split('/');
  return Number(numerator) / Number(denominator);
};

/** Points for the general criteria, where all are given. */
export const generalOf = ({ criteria, opened }: KnownRating): number | null => {
  const points = criteria && generalPoints(criteria, opened.bounds.criteria);
  return points === null ? null : numberOf(points);
};

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
    const state = fold(ratingDecider, await this.history(id));
    return state.status === 'absent' ? null : state;
  }

  of(unit: string, period: string, kind: Subject['kind'] = 'unit'): Promise<KnownRating | null> {
    return this.find(ratingId(unit, period, kind));
  }

  /** The general criteria of a unit as they stood; null: not given by then. */
  async generalAt(unit: string, period: string, { asOf, knownAt }: Moment): Promise<number | null> {
    const all = await this.history(ratingId(unit, period));
    const happened = (knownAt === null ? all : recordedBy(all, knownAt)).filter(
      ({ data }) => Date.parse(data.at) <= Date.parse(asOf),
    );
    const state = fold(ratingDecider, happened);
    return state.status === 'absent' ? null : generalOf(state);
  }
}
