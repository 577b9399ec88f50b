import { assignmentStream, type AssignmentEvent } from '@dondoc/assignments-domain';
import { assignmentCard, type AssignmentCard } from '@dondoc/assignments-projections';
import { dateOf } from '@dondoc/calendar';
import { reportSchema, type Report } from '@dondoc/evaluation-contracts';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../../api-settings.ts';
import { DIRECTIVE_REGISTER, type DirectiveRegister } from '../../directives/directive-register.ts';
import { problems } from '../../http/problems.ts';
import { EVENT_STORE } from '../../store/event-store.ts';
import { READ_MODELS, type ReadModels } from '../../store/read-models.ts';
import { PaperDesk } from './paper-desk.ts';
import { figuresOf, sectionsOf, type Told } from './report-parts.ts';

/** On a directive; without one, on the unit of whoever asks. */
export class GetReport extends Query<Report> {
  constructor(
    readonly about: Readonly<{ directive: string | undefined; unit: string }>,
    readonly period: string | undefined,
  ) {
    super();
  }
}

const ownWork = 'Việc giao riêng';

@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(
    private readonly papers: PaperDesk,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(DIRECTIVE_REGISTER) private readonly directives: DirectiveRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async execute({ about: { directive, unit }, period }: GetReport): Promise<Report> {
    const { question, roster, frame } = await this.papers.begin({ period });
    const directives = await this.directives.list();
    const found = directives.find(({ id }) => id === directive);
    if (directive !== undefined && !found) throw problems.notFound();
    const numbers = new Map(directives.map(({ id, number }) => [id, number ?? id]));
    const all = await this.readModels.list(assignmentCard);
    const cards = all.filter(
      (card) =>
        card.cancelledAt === null &&
        dateOf(card.issuedAt) <= question.period.to &&
        (found ? card.source?.directive === found.id : card.leadUnit === unit),
    );
    const nameOf = (id: string) => roster.state.units[id]?.name ?? id;
    const lineOf = ({ leadUnit, source }: AssignmentCard) =>
      found ? nameOf(leadUnit) : source ? (numbers.get(source.directive) ?? source.directive) : ownWork;
    const told = await Promise.all(cards.map((card) => this.told(card, question.period)));
    const { letterhead, drawnFrom } = frame;
    return reportSchema.parse({
      letterhead,
      drawnFrom,
      period: frame.period,
      subject: found
        ? { kind: 'directive', name: found.number ?? found.id, title: found.title }
        : { kind: 'unit', name: nameOf(unit), title: null },
      foreword: null,
      figures: figuresOf(cards, lineOf, question.asOf),
      sections: sectionsOf(told, cards),
      closing: null,
    });
  }

  /** What was reported of it last within the period. */
  private async told({ id, title }: AssignmentCard, period: Period): Promise<Told> {
    const stream = assignmentStream(id);
    const history = await this.store.readStream<AssignmentEvent>(this.settings.tenant, stream);
    const within = history.filter(({ data }) => {
      const date = dateOf(data.at);
      return period.from <= date && date <= period.to;
    });
    const progress = within.findLast(({ type }) => type === 'ProgressReported');
    const result = within.findLast(({ type }) => type === 'ResultSubmitted');
    return {
      title,
      result: result?.type === 'ResultSubmitted' ? result.data.summary : null,
      progress: progress?.type === 'ProgressReported' ? progress.data : null,
    };
  }
}

type Period = Readonly<{ from: string; to: string }>;
