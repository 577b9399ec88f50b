import { Global, Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { CalendarController } from './calendar.controller.ts';
import { GetCalendarHandler, PreviewCalendarHandler } from './calendar.queries.ts';
import { ChangeSettingsHandler } from './change-settings.command.ts';
import { LadderController } from './ladder.controller.ts';
import { GetLadderHandler } from './ladder.query.ts';
import { SettingsRegister } from './settings-register.ts';

/** Global: whatever plans a deadline or counts a day asks the register. */
@Global()
@Module({
  imports: [OrganisationModule],
  controllers: [CalendarController, LadderController],
  providers: [
    SettingsRegister,
    ChangeSettingsHandler,
    GetCalendarHandler,
    PreviewCalendarHandler,
    GetLadderHandler,
  ],
  exports: [SettingsRegister],
})
export class WardSettingsModule {}
