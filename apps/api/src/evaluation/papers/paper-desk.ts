import type { Dossier } from '@dondoc/evaluation-contracts';
import type { AssignmentFacts } from '@dondoc/evaluation-projections';
import { Injectable } from '@nestjs/common';
import { Roster, type RosterNow } from '../../organisation/roster.ts';
import { RuleSetRegister } from '../../rule-sets/rule-set-register.ts';
import { EvaluationDesk, type Asked, type WardQuestion } from '../evaluation-desk.ts';
import { KnownFacts } from '../known-facts.ts';
import { drawnFrom, letterheadOf, printedRules } from './printed.ts';

/** What every paper of evaluation begins with. */
export type Sheet = Readonly<{
  question: WardQuestion;
  all: readonly AssignmentFacts[];
  roster: RosterNow;
  frame: Pick<Dossier, 'letterhead' | 'drawnFrom' | 'ward' | 'period' | 'rules'>;
}>;

const issuing = 'ban-thuong-vu';

/** Papers are drawn from the log itself, up to one place in it that they name. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly known: KnownFacts,
    private readonly ruleSets: RuleSetRegister,
    private readonly roster: Roster,
  ) {}

  async begin(asked: Asked): Promise<Sheet> {
    const question = await this.desk.question(asked);
    const { position, facts } = await this.known.upToNow();
    const roster = await this.roster.read();
    const { adopted } = await this.ruleSets.state();
    const rules = await this.ruleSets.forUnits();
    const issuer = roster.units.find(({ unit }) => unit.unit === issuing) ?? roster.units[0];
    const name = issuer?.unit.name ?? issuing;
    return {
      question,
      all: facts,
      roster,
      frame: {
        letterhead: letterheadOf({ name, head: issuer?.head?.displayName ?? null }),
        drawnFrom: drawnFrom(question.asOf, position),
        ward: name,
        period: { code: question.code, ...question.period },
        rules: printedRules(
          rules,
          Object.hasOwn(adopted, rules.ruleSet.id) ? adopted[rules.ruleSet.id] : undefined,
        ),
      },
    };
  }
}
