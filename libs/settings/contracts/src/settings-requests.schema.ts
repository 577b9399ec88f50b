import { dateSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import {
  bilingualSchema,
  dayOffSchema,
  sourceSchema,
  standingSchema,
  workedDaySchema,
  workingSpansSchema,
  yearSchema,
} from './calendar.schema.ts';
import { ladderPolicySchema } from './ladder-policy.schema.ts';

const reason = textSchema(1000).nullable().default(null);
const standing = standingSchema.default('local');

const storm = {
  date: '2026-10-15',
  name: { vi: 'Nghỉ tránh bão số 12', en: 'Closed for typhoon no. 12' },
  source: '12-QĐ/UBND',
  standing: 'local',
  workedInstead: '2026-10-24',
  reason: null,
} as const;

/** `reason` is needed for a day that has passed. `workedInstead`: a day of rest that is worked in exchange. */
export const announceDayOffSchema = z
  .strictObject({
    date: dateSchema,
    name: bilingualSchema,
    source: sourceSchema,
    standing,
    workedInstead: dateSchema.nullable().default(null),
    reason,
  })
  .meta({ examples: [storm] });

export const withdrawDayOffSchema = z
  .strictObject({ date: dateSchema, source: sourceSchema, reason })
  .meta({ examples: [{ date: '2026-10-15', source: '13-QĐ/UBND', reason: null }] });

export const openYearSchema = z
  .strictObject({
    year: yearSchema,
    source: sourceSchema,
    daysOff: z.array(dayOffSchema).max(60),
    workedDays: z.array(workedDaySchema).max(60).default([]),
  })
  .meta({
    examples: [
      {
        year: 2027,
        source: 'Thông báo lịch nghỉ năm 2027',
        daysOff: [
          {
            date: '2027-01-01',
            because: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
            source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
            standing: 'law',
          },
        ],
        workedDays: [],
      },
    ],
  });

export const changeHoursSchema = z
  .strictObject({ spans: workingSpansSchema, source: sourceSchema, standing })
  .meta({
    examples: [
      {
        spans: [
          ['07:00', '11:30'],
          ['13:30', '17:00'],
        ],
        source: '14-QĐ/UBND',
        standing: 'local',
      },
    ],
  });

/** A change of the calendar that is not made, only looked at. */
export const previewCalendarSchema = z
  .strictObject({
    change: z.discriminatedUnion('kind', [
      announceDayOffSchema.extend({ kind: z.literal('announce') }),
      withdrawDayOffSchema.extend({ kind: z.literal('withdraw') }),
      openYearSchema.extend({ kind: z.literal('open-year') }),
      changeHoursSchema.extend({ kind: z.literal('change-hours') }),
    ]),
  })
  .meta({ examples: [{ change: { kind: 'announce', ...storm } }] });

export const adoptLadderSchema = z.strictObject({ policy: ladderPolicySchema, reason: textSchema(1000) });

export type AnnounceDayOffRequest = z.output<typeof announceDayOffSchema>;
export type WithdrawDayOffRequest = z.output<typeof withdrawDayOffSchema>;
export type OpenYearRequest = z.output<typeof openYearSchema>;
export type ChangeHoursRequest = z.output<typeof changeHoursSchema>;
export type CalendarChange = z.output<typeof previewCalendarSchema>['change'];
export type AdoptLadderRequest = z.output<typeof adoptLadderSchema>;
