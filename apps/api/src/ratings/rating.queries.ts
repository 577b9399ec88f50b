import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingCard } from '@dondoc/evaluation-projections';
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
    return found;
  }
}
