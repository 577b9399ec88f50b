import { ratingIdSchema } from '@dondoc/evaluation-contracts';
import { Param, type PipeTransform } from '@nestjs/common';
import { ratingUnknown } from './rating.problem.ts';

/** What is no id is the id of nothing. */
const knownShape: PipeTransform<string, string> = {
  transform: (text) => {
    if (!ratingIdSchema.safeParse(text).success) throw ratingUnknown();
    return text;
  },
};

export const RatingId = () => Param('id', knownShape);

export const ratingIdParam = { name: 'id', schema: { type: 'string' as const, example: 'mttq-2026' } };
