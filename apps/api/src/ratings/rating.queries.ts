import { headAbove, yearAbove } from '@dondoc/evaluation-application';
import type { RatingView, YearAbove } from '@dondoc/evaluation-contracts';
import { ratingCard } from '@dondoc/evaluation-projections';
import { quartersOf, ratingId } from '@dondoc/evaluation-rating';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { ratingUnknown } from './rating.problem.ts';

export type RatingFilter = Readonly<{
  unit?: string | undefined;
  period?: string | undefined;
  status?: RatingView['status'] | undefined;
}>;
export type RatingList = Readonly<{ items: readonly RatingView[] }>;

export class ListRatings extends Query<RatingList> {
  constructor(readonly filter: RatingFilter) {
    super();
  }
}

@QueryHandler(ListRatings)
export class ListRatingsHandler implements IQueryHandler<ListRatings> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ filter: { unit, period, status } }: ListRatings): Promise<RatingList> {
    const all = await this.readModels.list(ratingCard);
    return {
      items: all.filter(
        (one) =>
          (unit === undefined || one.unit === unit) &&
          (period === undefined || one.period === period) &&
          (status === undefined || one.status === status),
      ),
    };
  }
}

/** One rating, and whether a head is above the unit, or a year above what its quarters leave. */
export class GetRating extends Query<RatingView> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(GetRating)
export class GetRatingHandler implements IQueryHandler<GetRating> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ id }: GetRating): Promise<RatingView> {
    const found = await this.readModels.find(ratingCard, id);
    if (!found) throw ratingUnknown();
    const { unit, period, subject } = found;
    const isUnit = subject.kind === 'unit';
    const other = await this.readModels.find(ratingCard, ratingId(unit, period, isUnit ? 'head' : 'unit'));
    const above = isUnit ? headAbove(found, other) : headAbove(other, found);
    const aboveQuarters = await this.yearAbove(found);
    return {
      ...found,
      ...(above && { headAbove: above }),
      ...(aboveQuarters && { yearAbove: aboveQuarters }),
    };
  }
  /** Of a year, or of a quarter that failed. */
  private async yearAbove(found: RatingView): Promise<YearAbove | null> {
    const { unit, subject } = found;
    const year = found.period.slice(0, 4);
    const isYear = found.period === year;
    if (!isYear && (found.grade !== 'failed' || subject.kind === 'head')) return null;
    const ratingOf = (period: string) => this.readModels.find(ratingCard, ratingId(unit, period));
    const quarters = await Promise.all(quartersOf(year).map(ratingOf));
    return yearAbove(
      isYear ? found : await ratingOf(year),
      quarters.flatMap((quarter) => quarter ?? []),
    );
  }
}
