import {
  scaleInWords,
  whatIf,
  withNumber,
  type Alternative,
  type Bilingual,
  type Evaluation,
  type Problem,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import {
  ever,
  lastDayOf,
  whatIfCalendar,
  type OtherCalendar,
  type ScoredUnit,
  type WhatIfRequest,
} from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../http/problems.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { unusableDays } from './asked-days.ts';
import { EvaluationDesk, type WardQuestion } from './evaluation-desk.ts';
import { KnownFacts } from './known-facts.ts';
import { CalendarHistory } from './ward-calendars.ts';

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
}> &
  Partial<Pick<OtherCalendar, 'moved' | 'unreached'> & { scale: Bilingual }>;

const sideBySide = (
  { ruleSet, asOf, period }: WardQuestion,
  after: string,
  units: readonly ScoredUnit[],
  found: readonly Alternative[],
): SideBySide => {
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  return {
    rules: { before: ruleSet.id, after },
    asOf,
    period,
    flips: found.filter(({ flips }) => flips).length,
    units: found.map((one) => shown(names.get(one.unit) ?? one.unit, one)),
  };
};

const unusable = (path: string, errors: readonly Problem[]) =>
  problems.invalidRequest(
    errors.map(({ message }) => {
      const [vi = message, en = message] = message.split(' — ');
      return { path, message: vi, messageEn: en };
    }),
  );

type Change = WhatIfRequest['change'];
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type OtherRules = Exclude<Change, { kind: 'calendar' }>;

/** The same history by other rules, or by another calendar. Nothing is stored. */
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
    private readonly known: KnownFacts,
    private readonly calendars: CalendarHistory,
  ) {}

  async execute({ request }: AskWhatIf): Promise<SideBySide> {
    const { asOf, period, change } = request;
    const question = await this.desk.question({ asOf: asOf ?? undefined, period: period ?? undefined });
    return change.kind === 'calendar' ? this.byCalendar(question, change) : this.byRules(question, change);
  }

  private async byCalendar(question: WardQuestion, change: Of<'calendar'>): Promise<SideBySide> {
    const { present, calendarOf } = await this.calendars.read();
    const refused = unusableDays(change, present);
    if (refused.length > 0) throw problems.invalidRequest(refused);
    const units = await this.desk.unitsGiven(question);
    const histories = await this.known.histories();
    const found = whatIfCalendar(histories, units, question, calendarOf, change);
    return {
      ...sideBySide(question, question.ruleSet.id, units, found.units),
      moved: found.moved,
      unreached: found.unreached,
    };
  }

  private async byRules(question: WardQuestion, change: OtherRules): Promise<SideBySide> {
    const other = await this.changed(question.ruleSet, change);
    const all = await this.desk.facts(question);
    const units = await this.desk.units();
    const facts = await Promise.all(
      units.map(async (unit) => (await this.desk.unitFacts(all, unit, question)).counted),
    );
    // What has not happened by `asOf` is left out already: the date only has to be late enough for all the rest.
    const found = whatIf(facts, question.ruleSet, other, ever, lastDayOf(question.asOf));
    const scale = scaleInWords(question.ruleSet, other);
    return { ...sideBySide(question, other.id, units, found), ...(scale && { scale }) };
  }

  private async changed(present: RuleSet, change: OtherRules): Promise<RuleSet> {
    switch (change.kind) {
      case 'rules': {
        const named = await this.ruleSets.named(change.ruleSet);
        if (named) return named.ruleSet;
        const message = `Không có bộ quy tắc "${change.ruleSet}" — There is no rule set "${change.ruleSet}"`;
        throw unusable('change.ruleSet', [{ path: '', message }]);
      }
      case 'document':
        return { ...change.document, id: `${change.document.id}+what-if` };
      case 'number': {
        const changed = withNumber(present, change.path, change.value);
        if (changed.ok) return changed.ruleSet;
        throw unusable('change.path', changed.errors);
      }
      default:
        return change satisfies never;
    }
  }
}
