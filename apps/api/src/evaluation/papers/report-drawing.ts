import { endOfDay, startOfDay } from '@dondoc/calendar';
import { directiveStream, type DirectiveIssued } from '@dondoc/directives-domain';
import { ownWork } from '@dondoc/evaluation-application';
import { periodOf, reportFigures } from '@dondoc/evaluation-projections';
import type { Drawn, ReportFigures, ReportPeriod, ReportSubject } from '@dondoc/evaluation-reports';
import { compareGlobal, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../../api-settings.ts';
import { DIRECTIVE_REGISTER, type DirectiveRegister } from '../../directives/directive-register.ts';
import { OrganisationRegister } from '../../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../../store/clock.ts';
import { EVENT_STORE } from '../../store/event-store.ts';
import { KnownFacts } from '../known-facts.ts';
import { reportedOf, sectionsOf, type Reported } from './report-parts.ts';

/** `unit`: whose report it is. */
export type ReportedSubject = Readonly<{ unit: string; name: string; title: string | null }>;

/** Draws up a report from the log itself, up to its end and no further. */
@Injectable()
export class ReportDrawing {
  constructor(
    private readonly known: KnownFacts,
    private readonly organisation: OrganisationRegister,
    @Inject(DIRECTIVE_REGISTER) private readonly directives: DirectiveRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Null: there is no such unit or directive. */
  async subject(subject: ReportSubject): Promise<ReportedSubject | null> {
    if (subject.kind === 'unit') {
      const { units } = await this.organisation.state();
      const unit = Object.hasOwn(units, subject.unit) ? units[subject.unit] : undefined;
      return unit ? { unit: unit.unit, name: unit.name, title: null } : null;
    }
    const stream = directiveStream(subject.directive);
    const [issued] = await this.store.readStream<DirectiveIssued>(this.settings.tenant, stream);
    if (!issued) return null;
    const { issuedBy, document } = issued.data;
    return { unit: issuedBy.unit, name: document.number ?? subject.directive, title: document.title };
  }

  period(code: string): ReportPeriod {
    const days = periodOf(code);
    if (!days) throw new Error(`${code} is no period, and the edge let it through.`);
    return { code, from: startOfDay(days.from), to: endOfDay(days.to) };
  }

  /** Of a period that is over, what was true at its end; of one that is not, what is true now. */
  async draw(subject: ReportSubject, period: ReportPeriod): Promise<Drawn> {
    const now = this.now().toISOString();
    const asOf = Date.parse(period.to) < Date.parse(now) ? period.to : now;
    const position = await this.known.endOfLog();
    const histories = await this.known.histories();
    const all = histories.flatMap((history) => {
      const upTo = history.filter(({ global }) => compareGlobal(global, position) <= 0);
      const one = reportedOf(upTo, period, asOf);
      return one && isOf(one, subject) ? one : [];
    });
    const { lineOf, aboutOf, ownLine } = await this.naming(subject);
    const lines = reportFigures(all.map((one) => ({ line: lineOf(one), state: one.state })));
    const figures = lines.map((line): ReportFigures =>
      line.name === ownLine ? { ...line, code: 'own-work' } : line,
    );
    return { asOf, position, figures, sections: sectionsOf(all, figures, aboutOf) };
  }

  /** A unit's table has a line for each document that gave it work, a directive's one for each unit. */
  private async naming(subject: ReportSubject) {
    if (subject.kind === 'directive') {
      const { units } = await this.organisation.state();
      const lineOf = ({ leadUnit }: Reported) => units[leadUnit]?.name ?? leadUnit;
      return { lineOf, aboutOf: (one: Reported) => `${one.title} (${lineOf(one)})`, ownLine: null };
    }
    const numbers = new Map((await this.directives.list()).map(({ id, number }) => [id, number ?? id]));
    return {
      lineOf: ({ directive }: Reported) =>
        directive === null ? ownWork.vi : (numbers.get(directive) ?? directive),
      aboutOf: ({ title }: Reported) => title,
      ownLine: ownWork.vi,
    };
  }
}

const isOf = ({ leadUnit, directive }: Reported, subject: ReportSubject): boolean =>
  subject.kind === 'unit' ? leadUnit === subject.unit : directive === subject.directive;
