import { givenAt } from '@dondoc/evaluation-application';
import { dossierSchema, type Dossier } from '@dondoc/evaluation-contracts';
import type { Given } from '@dondoc/evaluation-domain';
import { unitEvaluationAt, unitFactsAt, type UnitEvaluation } from '@dondoc/evaluation-projections';
import { ratingId } from '@dondoc/evaluation-rating';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../../api-settings.ts';
import { problems } from '../../http/problems.ts';
import { failedQuartersOn } from './failed-quarters.ts';
import { listedAssignments } from './listed-assignments.ts';
import { objectionsOf } from './objections-on-paper.ts';
import { PaperDesk, type AskedPaper } from './paper-desk.ts';
import { printed } from './printed.ts';
import {
  correctionsOf,
  criteriaOf,
  decisionsOf,
  findingsOf,
  happenedBy,
  knownOf,
  selfOf,
} from './rating-on-paper.ts';

/** Everything that a unit's dossier says, at one place in the log. */
export class GetDossier extends Query<Dossier> {
  constructor(
    readonly unit: string,
    readonly asked: AskedPaper,
  ) {
    super();
  }
}

const scoreOf = ({ score }: UnitEvaluation, { generalCriteria }: Given): Dossier['evaluation']['score'] =>
  score ?? {
    general: generalCriteria === null ? null : printed(generalCriteria),
    results: null,
    total: null,
  };

const inLog = ({ id, position }: Readonly<{ id: string; position: string }>) => ({
  id,
  position: position.slice(position.indexOf('/') + 1),
});

const contributionsOf = ({ lines }: UnitEvaluation): Dossier['evaluation']['contributions'] =>
  lines.map(({ assignment, title, role, quantity, quality, progress, points, words, events }) => ({
    assignment,
    title,
    role,
    quantity: printed(quantity),
    quality: printed(quality),
    progress: printed(progress),
    points,
    because: words,
    events: events.map(inLog),
  }));

@QueryHandler(GetDossier)
export class GetDossierHandler implements IQueryHandler<GetDossier> {
  constructor(
    private readonly papers: PaperDesk,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async execute({ unit, asked }: GetDossier): Promise<Dossier> {
    const sheet = await this.papers.begin(asked);
    const { all, roster, ward, frame } = sheet;
    const scored = Object.hasOwn(roster.state.units, unit) ? roster.state.units[unit] : undefined;
    if (!scored) throw problems.unitUnknown(unit);
    const history = await ward.ratings.history(ratingId(unit, sheet.question.code));
    const own = await this.papers.openedWith(ward, history);
    const question = own
      ? { ...sheet.question, ruleSet: own.rules.ruleSet, rulesHash: own.rules.hash }
      : sheet.question;
    const events = happenedBy(history, question.asOf);
    const rating = knownOf(events);
    const given = givenAt(history, question.asOf, question.ruleSet);
    const evaluation = unitEvaluationAt(all, scored, question, given);
    const facts = unitFactsAt(all, scored, question, given);
    const nameOf = (other: string) => roster.state.units[other]?.name ?? other;
    const criteria = criteriaOf(rating);
    const lines = {
      ...{ question, criteria, nameOf },
      factsUnder: (adjusted: Given['adjusted'] = []) =>
        unitFactsAt(all, scored, question, { ...given, adjusted }),
      conditions: evaluation.conditions,
      criterionCodes: rating?.opened.bounds.criteria.map(({ code }) => code) ?? [],
    };
    const listed = listedAssignments(ward.store, this.settings.tenant);
    return dossierSchema.parse({
      ...frame,
      ...(own && { rules: own.printed }),
      unit: {
        id: unit,
        name: scored.name,
        head: roster.units.find((one) => one.unit.unit === unit)?.head?.displayName ?? null,
      },
      evaluation: {
        counted: evaluation.counted,
        leftOut: evaluation.leftOut,
        criteria,
        ratios: evaluation.ratios,
        score: scoreOf(evaluation, given),
        conditions: evaluation.conditions,
        contributions: contributionsOf(evaluation),
      },
      grade: {
        proposed: evaluation.proposedGrade,
        ...decisionsOf(events, nameOf),
        corrections: correctionsOf(events, nameOf),
        failedQuarters: await failedQuartersOn(ward, question, unit, events),
      },
      findings: findingsOf(events, nameOf),
      selfAssessment: selfOf(rating),
      objections: objectionsOf(events, lines),
      assignments: await listed(facts.counted.assignments, all, {
        asOf: question.asOf,
        day: facts.day,
      }),
    });
  }
}
