import { vietnamPublic2026 } from '@dondoc/calendar';
import { previewCalendarSchema } from '@dondoc/settings-contracts';
import { calendarDecider, type CalendarRejection, type LadderRejection } from '@dondoc/settings-domain';
import { describe, expect, it } from 'vitest';
import { calendarRefusalText, ladderRefusalText } from './settings.refusal-text.ts';
import { calendarCommandOf } from './settings.requests.ts';

const at = '2026-06-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const date = '2026-06-10';
const source = '12-QĐ/UBND';

describe('A change of the calendar as it was asked for', () => {
  it.each([
    ['announce', 'AnnounceDayOff', { date, name: { vi: 'nghỉ', en: 'off' }, source }],
    ['withdraw', 'WithdrawDayOff', { date: '2026-09-01', source }],
    ['open-year', 'OpenYear', { year: 2027, source, daysOff: [] }],
    ['change-hours', 'ChangeWorkingHours', { spans: [['07:00', '11:00']], source }],
  ])('%s is the command %s, which the calendar takes', (kind, type, request) => {
    const { change } = previewCalendarSchema.parse({ change: { kind, ...request } });
    const command = calendarCommandOf(change, by, at);
    expect(command).toMatchObject({ type, data: { at, by, ...request } });
    expect(command.data).not.toHaveProperty('kind');
    const state = { adopted: true, calendar: vietnamPublic2026 };
    expect(calendarDecider.decide(command, state)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('A refusal', () => {
  const ofTheCalendar: readonly CalendarRejection[] = [
    { code: 'year-not-open', year: 2027 },
    { code: 'year-already-open', year: 2027 },
    { code: 'day-outside-year', date, year: 2027 },
    { code: 'day-named-twice', date },
    { code: 'already-off', date },
    { code: 'already-worked', date },
    { code: 'not-announced', date },
    { code: 'past-needs-reason', date },
    { code: 'hours-unusable' },
  ];
  const ofTheLadder: readonly LadderRejection[] = [
    { code: 'rungs-missing', urgency: 'flash' },
    { code: 'rungs-not-rising', urgency: 'normal' },
    { code: 'reminders-not-falling' },
    { code: 'version-taken', version: 'x' },
  ];

  it('says why in both languages', () => {
    const texts = [...ofTheCalendar.map(calendarRefusalText), ...ofTheLadder.map(ladderRefusalText)];
    for (const { vi, en } of texts) {
      expect(vi).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
      expect(vi).not.toBe(en);
    }
  });
});
