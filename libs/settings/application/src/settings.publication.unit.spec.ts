import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { vietnamPublic2026 } from '@dondoc/calendar';
import { settingsPublishedSchema } from '@dondoc/settings-contracts';
import type { CalendarEvent, LadderEvent } from '@dondoc/settings-domain';
import { describe, expect, it } from 'vitest';
import { publishedCalendarEvent, publishedLadderEvent } from './settings.publication.ts';

const decided = { at: '2026-06-01T08:00:00+07:00', by: { person: 'p-bi-thu', unit: 'ban-thuong-vu' } };
const name = { vi: 'nghỉ tránh bão', en: 'storm' };
const stated = { source: '12-QĐ/UBND', standing: 'local' } as const;

const ofTheCalendar: readonly CalendarEvent[] = [
  { type: 'CalendarAdopted', data: { ...decided, base: vietnamPublic2026 } },
  {
    type: 'YearOpened',
    data: {
      ...decided,
      year: 2027,
      source: 'x',
      daysOff: [{ date: '2027-01-01', because: name, ...stated }],
      workedDays: [{ date: '2027-01-09', swappedFor: '2027-01-04', because: name, ...stated }],
    },
  },
  {
    type: 'DayOffAnnounced',
    data: { ...decided, date: '2026-06-10', name, ...stated, workedInstead: '2026-06-13', reason: null },
  },
  { type: 'DayOffWithdrawn', data: { ...decided, date: '2026-06-10', source: 'x', reason: 'y' } },
  { type: 'WorkingHoursChanged', data: { ...decided, spans: [['07:00', '11:00']], ...stated } },
];
const ofTheLadder: LadderEvent = {
  type: 'LadderPolicyAdopted',
  data: { ...decided, policy: defaultLadderPolicy, reason: 'x' },
};
const all = [
  ...ofTheCalendar.map((event) => ({ event, published: publishedCalendarEvent(event) })),
  { event: ofTheLadder, published: publishedLadderEvent(ofTheLadder) },
];

describe('A published setting', () => {
  it.each(all.map((each) => [each.event.type, each] as const))('%s keeps its contract', (_, each) => {
    expect(settingsPublishedSchema.parse(each.published)).toEqual(each.published);
    expect(each.published.data).toEqual(each.event.data);
  });

  it('is one of these types, whose names never change', () =>
    expect(all.map(({ published }) => published.type)).toMatchInlineSnapshot(`
      [
        "dondoc.calendar.adopted.v1",
        "dondoc.calendar.year-opened.v1",
        "dondoc.calendar.day-off-announced.v1",
        "dondoc.calendar.day-off-withdrawn.v1",
        "dondoc.calendar.working-hours-changed.v1",
        "dondoc.ladder.adopted.v1",
      ]
    `));
});
