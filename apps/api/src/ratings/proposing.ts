import { adjustedFacts, adjustmentsOf, proposeGradeFrom } from '@dondoc/evaluation-application';
import { dateOf, endOfDay } from '@dondoc/calendar';
import { doneShare, rateHead, type Evaluation } from '@dondoc/evaluation-domain';
import { evaluationOf, unitFactsAt, type UnitFacts } from '@dondoc/evaluation-projections';
import { ratingId, type KnownRating, type RatingCommand } from '@dondoc/evaluation-rating';
import { Inject, Injectable } from '@nestjs/common';
import { EvaluationDesk } from '../evaluation/evaluation-desk.ts';
import { KnownFacts } from '../evaluation/known-facts.ts';
import { generalOf, RatingRegister } from '../evaluation/rating-register.ts';
import { RuleSetRegister, type Rules } from '../rule-sets/rule-set-register.ts';
import { sha256 } from '../rule-sets/sha256.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { DecidingFacts } from './deciding-facts.ts';
import { decidedGrade } from './rated.ts';
import { ratingProblem } from './rating.problem.ts';

const ever = '9999-12-31';

/** Has the engine evaluate what the log holds by the rules that a rating was opened with. */
@Injectable()
export class Proposing {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly known: KnownFacts,
    private readonly ratings: RatingRegister,
    private readonly ruleSets: RuleSetRegister,
    private readonly deciding: DecidingFacts,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** `until`: the last day that counts; null: the end of the period, or today. */
  async command(rating: KnownRating, until: string | null): Promise<RatingCommand> {
    const { unit, period, rules: used, subject } = rating.opened;
    const rules = await this.ruleSets.ofHash(used.id, used.hash);
    if (!rules) throw ratingProblem({ code: 'other-rules', opened: used.hash, used: '' });
    const now = this.now().toISOString();
    const question = {
      ...(await this.desk.question({ period })),
      ruleSet: rules.ruleSet,
      rulesHash: rules.hash,
    };
    const last = until ?? question.period.to;
    const isOver = Date.parse(endOfDay(last)) <= Date.parse(now);
    const asOf = isOver ? endOfDay(last) : now;
    const { position, facts: all } = await this.known.upToNow();
    const facts = unitFactsAt(all, { unit }, { ...question, asOf }, { generalCriteria: generalOf(rating) });
    const adjusted = await this.adjusted(rating, facts, rules);
    const evaluation = {
      ...evaluationOf(adjusted, question),
      asOf: isOver ? last : dateOf(now),
    };
    const proposed =
      subject.kind === 'unit' ? evaluation : await this.ofHead(rating, evaluation, adjusted, rules);
    return proposeGradeFrom(proposed, { rules: { id: used.id, hash: rules.hash }, position, sha256 }, now);
  }

  /** As the objections that were upheld leave the facts. */
  private async adjusted({ opened }: KnownRating, facts: UnitFacts, { ruleSet }: Rules): Promise<UnitFacts> {
    const { unit, period, subject } = opened;
    const events = await this.ratings.history(ratingId(unit, period, subject.kind));
    return { ...facts, counted: adjustedFacts(facts.counted, adjustmentsOf(events), ruleSet) };
  }

  /** A head's results are those of the unit [setting]; what the unit was given holds the head's own grade down. */
  private async ofHead(
    { opened: { unit, period } }: KnownRating,
    own: Evaluation,
    { counted }: UnitFacts,
    { ruleSet }: Rules,
  ): Promise<Evaluation> {
    const ofUnit = await this.ratings.of(unit, period);
    const unitGrade = decidedGrade(ofUnit) ?? ofUnit?.proposal?.grade ?? null;
    const { grade, because } = rateHead(
      { ...own, proposedGrade: unitGrade },
      {
        post: 'head',
        ownGrade: own.proposedGrade,
        unitDone: doneShare(counted, ruleSet, ever),
        failedQuarters: await this.deciding.failedQuarters(unit, period),
      },
      ruleSet,
    );
    const limits = because.map(({ rule, words }) => ({
      code: rule,
      met: false,
      because: `${words.vi} — ${words.en}`,
    }));
    return { ...own, proposedGrade: grade, conditions: [...own.conditions, ...limits] };
  }
}
