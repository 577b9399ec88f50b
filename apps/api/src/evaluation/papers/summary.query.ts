import { givenAt, groupName, quotaOf, type Rated } from '@dondoc/evaluation-application';
import { summarySchema, type Summary } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { unitEvaluationAt } from '@dondoc/evaluation-projections';
import { ratingId } from '@dondoc/evaluation-rating';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { StaffedUnit } from '../../organisation/roster.ts';
import { PaperDesk, type AskedPaper, type Sheet } from './paper-desk.ts';
import { printed } from './printed.ts';
import { quotaInWords } from './quota.words.ts';
import { gradeIn, happenedBy } from './rating-on-paper.ts';

/** The ward's units with their scores and grades, and the arithmetic of the quota. */
export class GetSummary extends Query<Summary> {
  constructor(readonly asked: AskedPaper) {
    super();
  }
}

const linesOf = (rated: readonly Rated[], ruleSet: RuleSet): Summary['quota']['lines'] =>
  quotaOf(rated, ruleSet).map(({ groupName: group, of, share, allowed, excellent }) => ({
    group,
    of,
    share: printed(ruleSet.quota.share.value),
    product: printed(share),
    most: allowed,
    excellent: excellent.length,
  }));

@QueryHandler(GetSummary)
export class GetSummaryHandler implements IQueryHandler<GetSummary> {
  constructor(private readonly papers: PaperDesk) {}

  async execute({ asked }: GetSummary): Promise<Summary> {
    const sheet = await this.papers.begin(asked);
    const staffed = sheet.roster.units;
    const units = await Promise.all(staffed.map((each) => this.rated(sheet, each)));
    const rated = units.map(({ id, proposed, decided }, at) => ({
      subject: id,
      group: staffed[at]?.unit.kind ?? '',
      grade: decided?.grade ?? proposed,
    }));
    const { ruleSet } = sheet.question;
    return summarySchema.parse({
      ...sheet.frame,
      units,
      quota: { settled: quotaInWords(ruleSet.quota), lines: linesOf(rated, ruleSet) },
    });
  }

  /** By the rules that its rating was opened with, where it has one. */
  private async rated(
    { question, all, ward }: Sheet,
    { unit, head }: StaffedUnit,
  ): Promise<Summary['units'][number]> {
    const history = await ward.ratings.history(ratingId(unit.unit, question.code));
    const own = await this.papers.openedWith(ward, history);
    const asked = own ? { ...question, ruleSet: own.rules.ruleSet, rulesHash: own.rules.hash } : question;
    const events = happenedBy(history, question.asOf);
    const { counted, ratios, score, proposedGrade } = unitEvaluationAt(
      all,
      unit,
      asked,
      givenAt(history, question.asOf, asked.ruleSet),
    );
    return {
      id: unit.unit,
      name: unit.name,
      group: groupName(unit.kind),
      head: head?.displayName ?? null,
      counted,
      ratios: ratios ?? null,
      score: score ?? { general: null, results: null, total: null },
      proposed: proposedGrade,
      decided: gradeIn(events),
      otherRules: own && own.rules.hash !== question.rulesHash ? own.rules.hash : null,
    };
  }
}
