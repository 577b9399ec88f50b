import { decidingFacts, ratedIn, type Rated, type RatedWard } from '@dondoc/evaluation-application';
import type { Grade } from '@dondoc/evaluation-domain';
import type { DecisionFacts, KnownRating } from '@dondoc/evaluation-rating';
import { Injectable } from '@nestjs/common';
import { RatingRegister } from '../evaluation/rating-register.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { Proposing } from './proposing.ts';

/** What the world says of a decision, from the log at this moment. */
@Injectable()
export class DecidingFacts {
  private readonly ward: RatedWard;

  constructor(
    ratings: RatingRegister,
    ruleSets: RuleSetRegister,
    organisation: OrganisationRegister,
    proposing: Proposing,
  ) {
    this.ward = {
      units: async () => Object.values((await organisation.state()).units),
      ratingOf: (unit, period, kind) => ratings.of(unit, period, kind),
      rulesOf: async ({ id, hash }) => (await ruleSets.ofHash(id, hash))?.ruleSet ?? null,
      countedOf: (ofUnit, ruleSet) => proposing.counted(ofUnit, ruleSet),
      presentGradeOf: (rating) => proposing.presentGrade(rating),
    };
  }

  of(rating: KnownRating, grade: Grade): Promise<DecisionFacts> {
    return decidingFacts(this.ward, rating, grade);
  }

  /** All units and heads, rated or not. */
  rated(period: string): Promise<readonly Rated[]> {
    return ratedIn(this.ward, period);
  }
}
