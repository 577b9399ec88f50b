import { assignmentCard } from '@dondoc/assignments-projections';
import { calendarVersion, type WorkingCalendar } from '@dondoc/calendar';
import { calendarCommandOf, calendarDocument, differences } from '@dondoc/settings-application';
import type { CalendarChange, CalendarPreview, CalendarView } from '@dondoc/settings-contracts';
import { calendarDecider } from '@dondoc/settings-domain';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '../store/clock.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { SettingsRegister } from './settings-register.ts';
import { calendarProblem } from './settings.problem.ts';

export class GetCalendar extends Query<CalendarView> {}

@QueryHandler(GetCalendar)
export class GetCalendarHandler implements IQueryHandler<GetCalendar> {
  constructor(private readonly register: SettingsRegister) {}

  async execute(): Promise<CalendarView> {
    const { calendar, calendarVersion: version, adopted } = await this.register.now();
    return { ...calendarDocument(calendar), calendar: version, adopted: adopted.calendar };
  }
}

/** What a change would do to the deadlines of open assignments. */
export class PreviewCalendar extends Query<CalendarPreview> {
  constructor(readonly change: CalendarChange) {
    super();
  }
}

const nobody = { person: 'nobody', unit: 'nobody' };

@QueryHandler(PreviewCalendar)
export class PreviewCalendarHandler implements IQueryHandler<PreviewCalendar> {
  constructor(
    private readonly register: SettingsRegister,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ change }: PreviewCalendar): Promise<CalendarPreview> {
    const { calendar, adopted } = await this.register.now();
    const after = this.changed({ adopted: adopted.calendar, calendar }, change);
    const cards = await this.readModels.list(assignmentCard);
    const open = cards
      .filter(({ acceptedAt, cancelledAt }) => acceptedAt === null && cancelledAt === null)
      .map(({ id, title, leadUnit, deadline }) => ({ assignment: id, title, leadUnit, deadline }));
    return {
      calendar: calendarVersion(after),
      open: open.length,
      moves: [...differences(open, calendar, after)],
    };
  }

  /** The calendar as the very decider would leave it; refused as the change itself would be. */
  private changed(
    state: Readonly<{ adopted: boolean; calendar: WorkingCalendar }>,
    change: CalendarChange,
  ): WorkingCalendar {
    const command = calendarCommandOf(change, nobody, this.now().toISOString());
    const decision = calendarDecider.decide(command, state);
    if (decision.outcome === 'rejected') throw calendarProblem(decision.rejection);
    return decision.events.reduce(calendarDecider.evolve, state).calendar;
  }
}
