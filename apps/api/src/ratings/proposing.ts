import {
  failedQuartersOf,
  givenOf,
  headEvaluation,
  proposeGradeFrom,
  type RatedWard,
} from '@dondoc/evaluation-application';
import type { Actor } from '@dondoc/assignments-domain';
import { endOfDay } from '@dondoc/calendar';
import type { Evaluation, EvaluationFacts, Grade, RuleSet } from '@dondoc/evaluation-domain';
import {
  evaluationOf,
  heldLines,
  periodOf,
  unitFactsAt,
  type AssignmentFacts,
  type UnitFacts,
} from '@dondoc/evaluation-projections';
import {
  dayRefused,
  daysSoFar,
  ratingId,
  type HeldLines,
  type KnownRating,
  type RatingCommand,
} from '@dondoc/evaluation-rating';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { KnownFacts } from '../evaluation/known-facts.ts';
import { RatingRegister } from '../evaluation/rating-register.ts';
import { RuleSetRegister, type Rules } from '../rule-sets/rule-set-register.ts';
import { sha256 } from '../rule-sets/sha256.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ratingProblem } from './rating.problem.ts';

type Found = Readonly<{
  all: readonly AssignmentFacts[];
  facts: UnitFacts;
  position: GlobalPosition;
  last: string;
}>;

/** Has the engine evaluate what the log holds by the rules that a rating was opened with. */
@Injectable()
export class Proposing {
  constructor(
    private readonly known: KnownFacts,
    private readonly ratings: RatingRegister,
    private readonly ruleSets: RuleSetRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** `until`: the last day that counts; null: the end of the period, or today. */
  async command(rating: KnownRating, until: string | null, by: Actor): Promise<RatingCommand> {
    const at = this.now().toISOString();
    const refused = dayRefused(rating, at, until);
    if (refused) throw ratingProblem(refused);
    const rules = await this.rulesOf(rating);
    const found = await this.found(rating, rules.ruleSet, until);
    const evaluation = await this.evaluated(rating, found, rules);
    const used = { id: rating.opened.rules.id, hash: rules.hash };
    return proposeGradeFrom(evaluation, { rules: used, position: found.position, sha256 }, by, at);
  }

  /** What would be proposed if somebody asked now; null: no grade, as before the period has begun. */
  async presentGrade(rating: KnownRating): Promise<Grade | null> {
    if (dayRefused(rating, this.now().toISOString(), null)) return null;
    const rules = await this.rulesOf(rating);
    const found = await this.found(rating, rules.ruleSet, null);
    return (await this.evaluated(rating, found, rules)).proposedGrade;
  }

  /** What counts of a unit by now, or by the end of the period once that is over. */
  async counted(ofUnit: KnownRating, ruleSet: RuleSet): Promise<EvaluationFacts> {
    return (await this.found(ofUnit, ruleSet, null)).facts.counted;
  }

  /** The lines that can be objected to, with what counts of them. */
  async held(rating: KnownRating): Promise<HeldLines> {
    const rules = await this.rulesOf(rating);
    const found = await this.found(rating, rules.ruleSet, null);
    return heldLines(found.all, found.facts, await this.evaluated(rating, found, rules));
  }

  private async rulesOf({ opened: { rules: used } }: KnownRating): Promise<Rules> {
    const rules = await this.ruleSets.ofHash(used.id, used.hash);
    if (!rules) throw ratingProblem({ code: 'other-rules', opened: used.hash, used: '' });
    return rules;
  }

  private async found({ opened }: KnownRating, ruleSet: RuleSet, until: string | null): Promise<Found> {
    const { unit, period: code, subject } = opened;
    const period = periodOf(code);
    if (!period) throw new Error(`${code} is no period, and a rating of it was opened.`);
    const now = this.now().toISOString();
    const last = until ?? daysSoFar(code, now)?.to ?? period.from;
    const isOver = Date.parse(endOfDay(last)) <= Date.parse(now);
    const { position, facts: all } = await this.known.upToNow();
    const given = givenOf(await this.ratings.history(ratingId(unit, code, subject.kind)), ruleSet);
    const facts = unitFactsAt(all, { unit }, { period, asOf: isOver ? endOfDay(last) : now }, given);
    return { all, facts, position, last };
  }

  private async evaluated(
    { opened: { unit, period, subject }, leader }: KnownRating,
    { facts, last }: Found,
    { ruleSet, hash }: Rules,
  ): Promise<Evaluation> {
    const own = { ...evaluationOf(facts, { ruleSet, rulesHash: hash }), asOf: last };
    if (subject.kind === 'unit') return own;
    const ratingOf: RatedWard['ratingOf'] = (...named) => this.ratings.of(...named);
    const rating = await ratingOf(unit, period);
    const failedQuarters = await failedQuartersOf({ ratingOf }, unit, period);
    return headEvaluation(own, { rating, leader, counted: facts.counted, failedQuarters }, ruleSet);
  }
}
