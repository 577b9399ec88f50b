import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import {
  adoptLadderSchema,
  announceDayOffSchema,
  calendarPreviewSchema,
  calendarViewSchema,
  changeHoursSchema,
  ladderViewSchema,
  openYearSchema,
  previewCalendarSchema,
  settingChangedSchema,
  withdrawDayOffSchema,
} from '@dondoc/settings-contracts';
import { createZodDto } from 'nestjs-zod';

const policy = { ...defaultLadderPolicy, version: 'phuong-2026-1', remindDaysBefore: [5, 2] };

export class AnnounceDayOffBody extends createZodDto(announceDayOffSchema) {}
export class WithdrawDayOffBody extends createZodDto(withdrawDayOffSchema) {}
export class OpenYearBody extends createZodDto(openYearSchema) {}
export class ChangeHoursBody extends createZodDto(changeHoursSchema) {}
export class PreviewCalendarBody extends createZodDto(previewCalendarSchema) {}
export class AdoptLadderBody extends createZodDto(
  adoptLadderSchema.meta({ examples: [{ policy, reason: 'Quyết định 15-QĐ/ĐU' }] }),
) {}

export class CalendarViewBody extends createZodDto(calendarViewSchema) {}
export class CalendarPreviewBody extends createZodDto(calendarPreviewSchema) {}
export class LadderViewBody extends createZodDto(ladderViewSchema) {}
export class SettingChangedBody extends createZodDto(settingChangedSchema) {}
