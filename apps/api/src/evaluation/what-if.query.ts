import {
  whatIf,
  withNumber,
  type Alternative,
  type Evaluation,
  type Problem,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import type { WhatIfRequest } from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../http/problems.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { EvaluationDesk } from './evaluation-desk.ts';

const sideOf = ({ rules, exact, proposedGrade }: Evaluation) => ({
  rules,
  ratios: exact.ratios,
  results: exact.score?.results ?? null,
  total: exact.score?.total ?? null,
  grade: proposedGrade,
});

const shown = (name: string, { unit, before, after, flips, because, difference }: Alternative) => ({
  unit,
  name,
  before: sideOf(before),
  after: sideOf(after),
  flips,
  because,
  difference,
});

type SideBySide = Readonly<{
  rules: Readonly<{ before: string; after: string }>;
  asOf: string;
  period: Readonly<{ from: string; to: string }>;
  flips: number;
  units: readonly ReturnType<typeof shown>[];
}>;

const unusable = (path: string, errors: readonly Problem[]) =>
  problems.invalidRequest(
    errors.map(({ message }) => {
      const [vi = message, en = message] = message.split(' — ');
      return { path, message: vi, messageEn: en };
    }),
  );

/** The same history by other rules. Nothing is stored. */
export class AskWhatIf extends Query<SideBySide> {
  constructor(readonly request: WhatIfRequest) {
    super();
  }
}

@QueryHandler(AskWhatIf)
export class AskWhatIfHandler implements IQueryHandler<AskWhatIf> {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly ruleSets: RuleSetRegister,
  ) {}

  async execute({ request }: AskWhatIf): Promise<SideBySide> {
    const { asOf, period, change } = request;
    const question = await this.desk.question({ asOf: asOf ?? undefined, period: period ?? undefined });
    const other = await this.changed(question.ruleSet, change);
    const all = await this.desk.facts(question);
    const units = await this.desk.units();
    const facts = await Promise.all(
      units.map(async (unit) => (await this.desk.unitFacts(all, unit, question)).counted),
    );
    const names = new Map(units.map(({ unit, name }) => [unit, name]));
    // What has not happened by `asOf` is left out already: the date only has to be late enough for all the rest.
    const found = whatIf(facts, question.ruleSet, other, '9999-12-31');
    return {
      rules: { before: question.ruleSet.id, after: other.id },
      asOf: question.asOf,
      period: question.period,
      flips: found.filter(({ flips }) => flips).length,
      units: found.map((one) => shown(names.get(one.unit) ?? one.unit, one)),
    };
  }

  private async changed(present: RuleSet, change: WhatIfRequest['change']): Promise<RuleSet> {
    if (change.kind === 'rules') {
      const named = await this.ruleSets.named(change.ruleSet);
      if (named) return named.ruleSet;
      const message = `Không có bộ quy tắc "${change.ruleSet}" — There is no rule set "${change.ruleSet}"`;
      throw unusable('change.ruleSet', [{ path: '', message }]);
    }
    const changed = withNumber(present, change.path, change.value);
    if (changed.ok) return changed.ruleSet;
    throw unusable('change.path', changed.errors);
  }
}
