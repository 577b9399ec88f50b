import {
  calendarVersion,
  due,
  isWorkingDay,
  vietnamPublic2026,
  type WorkingCalendar,
} from '@dondoc/calendar';
import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDecider } from './calendar.decider.ts';
import type { CalendarAdopted, CalendarEvent, DayOffAnnounced, YearOpened } from './calendar.events.ts';

const given = specify(calendarDecider);
const at = '2026-06-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const storm = { vi: 'nghỉ tránh bão', en: 'storm' };

const adopted: CalendarAdopted = { type: 'CalendarAdopted', data: { at, by, base: vietnamPublic2026 } };
const announced = (change: Partial<DayOffAnnounced['data']> = {}): DayOffAnnounced => ({
  type: 'DayOffAnnounced',
  data: {
    at,
    by,
    date: '2026-06-10',
    name: storm,
    source: '12-QĐ/UBND',
    standing: 'local',
    workedInstead: null,
    reason: null,
    ...change,
  },
});
const announce = (change: Partial<DayOffAnnounced['data']> = {}) =>
  ({ type: 'AnnounceDayOff', data: announced(change).data }) as const;
const opened: YearOpened = {
  type: 'YearOpened',
  data: {
    at,
    by,
    year: 2027,
    source: 'Thông báo nghỉ lễ năm 2027',
    daysOff: [
      {
        date: '2027-01-01',
        because: { vi: 'Tết Dương lịch', en: 'New Year' },
        source: 'BLLĐ',
        standing: 'law',
      },
    ],
    workedDays: [],
  },
};
const open = (change: Partial<YearOpened['data']>) =>
  ({ type: 'OpenYear', data: { ...opened.data, ...change } }) as const;
const withdraw = (date: string, reason: string | null = null) =>
  ({ type: 'WithdrawDayOff', data: { at, by, date, source: '13-QĐ/UBND', reason } }) as const;
const hours = (...spans: readonly (readonly [string, string])[]) =>
  ({ type: 'ChangeWorkingHours', data: { at, by, spans, source: '14-QĐ/UBND', standing: 'local' } }) as const;

const after = (...events: readonly CalendarEvent[]): WorkingCalendar =>
  fold(calendarDecider, events).calendar;

describe('A ward without a calendar of its own', () => {
  it('goes by the shipped one, and has the same version after adopting it', () => {
    expect(after()).toEqual(vietnamPublic2026);
    expect(calendarVersion(after(adopted))).toBe(calendarVersion(after()));
  });

  it('adopts it with the first change', () => given().when(announce()).then(adopted, announced()));

  it('adopts nothing when the change is refused', () =>
    given()
      .when(announce({ date: '2027-01-01' }))
      .thenRejected({ code: 'year-not-open', year: 2027 }));
});

describe('A ward with a calendar', () => {
  it('announces a day off, which makes a new version', () => {
    given(adopted).when(announce()).then(announced());
    const calendar = after(adopted, announced());
    expect(isWorkingDay('2026-06-10', calendar)).toBe(false);
    expect(calendarVersion(calendar)).toBe('vietnam-public-2026+2');
    expect(due({ from: '2026-06-08', workingDays: 3 }, calendar)).toMatchObject({ lastDay: '2026-06-12' });
  });

  it('has a day of rest worked in exchange', () => {
    const swapped = announced({ workedInstead: '2026-06-13' });
    given(adopted)
      .when(announce({ workedInstead: '2026-06-13' }))
      .then(swapped);
    expect(isWorkingDay('2026-06-13', after(adopted, swapped))).toBe(true);
  });

  it('announces no day that is off already, by announcement or by the week', () => {
    given(adopted, announced()).when(announce()).thenRejected('already-off');
    given(adopted)
      .when(announce({ date: '2026-06-13' }))
      .thenRejected('already-off');
    given(adopted)
      .when(announce({ date: '2026-09-02' }))
      .thenRejected('already-off');
  });

  it('has no working day worked in exchange', () =>
    given(adopted)
      .when(announce({ workedInstead: '2026-06-12' }))
      .thenRejected({ code: 'already-worked', date: '2026-06-12' }));

  it('needs a year to be open for both days of an exchange', () =>
    given(adopted)
      .when(announce({ workedInstead: '2027-01-02' }))
      .thenRejected({ code: 'year-not-open', year: 2027 }));

  it('changes a day that has passed only with a reason', () => {
    given(adopted)
      .when(announce({ date: '2026-05-29' }))
      .thenRejected({ code: 'past-needs-reason', date: '2026-05-29' });
    const late = { date: '2026-05-29', reason: 'bão về trong đêm' };
    given(adopted).when(announce(late)).then(announced(late));
    given(adopted).when(withdraw('2026-04-30')).thenRejected('past-needs-reason');
  });

  it('takes today for no past day, at its place of the world', () =>
    given(adopted)
      .when(announce({ date: '2026-06-10', at: '2026-06-09T18:00:00Z' }))
      .then(announced({ date: '2026-06-10', at: '2026-06-09T18:00:00Z' })));
});

describe('A day off', () => {
  it('is withdrawn together with the day worked in exchange', () => {
    const swapped = announced({ workedInstead: '2026-06-13' });
    const withdrawn = { type: 'DayOffWithdrawn', data: withdraw('2026-06-10').data } as const;
    given(adopted, swapped).when(withdraw('2026-06-10')).then(withdrawn);
    const calendar = after(adopted, swapped, withdrawn);
    expect([isWorkingDay('2026-06-10', calendar), isWorkingDay('2026-06-13', calendar)]).toEqual([
      true,
      false,
    ]);
  });

  it('that is worked in exchange for another can be given back, and is then listed once', () => {
    const exchanged = announced({ date: '2026-06-11', workedInstead: '2026-06-10' });
    given(adopted, announced(), exchanged).when(announce()).then(announced());
    const { daysOff, workedDays } = after(adopted, announced(), exchanged, announced());
    expect(daysOff.filter(({ date }) => date === '2026-06-10')).toHaveLength(1);
    expect(workedDays).toEqual(vietnamPublic2026.workedDays);
  });

  it('is not withdrawn where none was announced', () =>
    given(adopted).when(withdraw('2026-06-13')).thenRejected({ code: 'not-announced', date: '2026-06-13' }));
});

describe('A year', () => {
  it('is opened with its days', () => {
    given(adopted).when({ type: 'OpenYear', data: opened.data }).then(opened);
    expect(isWorkingDay('2027-01-01', after(adopted, opened))).toBe(false);
    expect(isWorkingDay('2027-01-04', after(adopted, opened))).toBe(true);
  });

  it('is opened once', () =>
    given(adopted, opened).when(open({})).thenRejected({ code: 'year-already-open', year: 2027 }));

  it('takes no days of another year, none twice, and none worked that is worked anyway', () => {
    const [day] = opened.data.daysOff;
    if (!day) throw new Error('no day');
    given()
      .when(open({ daysOff: [{ ...day, date: '2026-12-31' }] }))
      .thenRejected('day-outside-year');
    given()
      .when(open({ daysOff: [day, day] }))
      .thenRejected('day-named-twice');
    const monday = { ...day, date: '2027-01-04', swappedFor: '2027-01-01' };
    given()
      .when(open({ workedDays: [monday] }))
      .thenRejected('already-worked');
  });
});

describe('Working hours', () => {
  it('change, and are what hours are counted in', () => {
    const summer = hours(['07:00', '11:00'], ['13:30', '17:30']);
    given(adopted).when(summer).then({ type: 'WorkingHoursChanged', data: summer.data });
    const calendar = after(adopted, { type: 'WorkingHoursChanged', data: summer.data });
    expect(due({ from: '2026-06-08', workingHours: 5 }, calendar)).toMatchObject({
      due: '2026-06-08T14:30:00+07:00',
    });
  });

  it('are refused when they overlap, run backwards or are none', () => {
    given(adopted).when(hours()).thenRejected('hours-unusable');
    given(adopted)
      .when(hours(['08:00', '08:00']))
      .thenRejected('hours-unusable');
    given(adopted)
      .when(hours(['07:00', '12:00'], ['11:00', '17:00']))
      .thenRejected('hours-unusable');
  });
});

describe('Whatever is announced and withdrawn', () => {
  const dates = fc.integer({ min: 8, max: 15 }).map((day) => `2026-06-${String(day).padStart(2, '0')}`);
  const commands = fc.array(
    fc.oneof(
      fc.record({ date: dates, workedInstead: fc.option(dates) }).map((change) => announce(change)),
      dates.map((date) => withdraw(date)),
    ),
    { maxLength: 30 },
  );

  it('counts a version for each event and knows no day twice', () =>
    fc.assert(
      fc.property(commands, (list) => {
        const events = list.reduce<readonly CalendarEvent[]>((history, command) => {
          const decision = calendarDecider.decide(command, fold(calendarDecider, history));
          return decision.outcome === 'accepted' ? [...history, ...decision.events] : history;
        }, []);
        const calendar = after(...events);
        expect(calendar.version).toBe(Math.max(1, events.length));
        for (const days of [calendar.daysOff, calendar.workedDays])
          expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
        for (const { date } of calendar.workedDays) expect(isWorkingDay(date, calendar)).toBe(true);
      }),
    ));
});
