const leader = 'p-bi-thu';
const day = 86_400_000;

type Calendar = Readonly<{
  coveredYears: readonly number[];
  weekend: readonly number[];
  daysOff: readonly Readonly<{ date: string }>[];
  workedDays: readonly Readonly<{ date: string }>[];
}>;

export type WardApi = Readonly<{
  /** The local date in Việt Nam. */
  today: () => string;
  /** The first day after today on which the ward works. */
  nextWorkingDay: () => Promise<string>;
  /** Issues an assignment to the Ban Xây dựng Đảng as a leader does; returns its id. */
  issue: (title: string, deadline: object | null) => Promise<string>;
  /** The ladder in force. */
  ladder: () => Promise<Readonly<{ version: string; remindDaysBefore: readonly number[] }>>;
}>;

const localDate = (instant: number): string => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);

/** What a suite prepares through the API, whatever day it runs on. */
export const wardApi = (url: string): WardApi => {
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Content-Type': 'application/json',
        'X-Dondoc-Person': leader,
        'Idempotency-Key': crypto.randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };

  /** The sample ward's calendar is one year's: this year and the next are opened where they are not. */
  const openCalendar = async (): Promise<Calendar> => {
    const calendar = await ask<Calendar>('/settings/calendar');
    const year = Number(localDate(Date.now()).slice(0, 4));
    for (const each of [year, year + 1].filter((one) => !calendar.coveredYears.includes(one)))
      await ask('/settings/calendar/years', { year: each, source: '01-TB', daysOff: [], workedDays: [] });
    return ask<Calendar>('/settings/calendar');
  };

  return {
    today: () => localDate(Date.now()),
    nextWorkingDay: async () => {
      const { weekend, daysOff, workedDays } = await openCalendar();
      const has = (days: readonly Readonly<{ date: string }>[], date: string) =>
        days.some((each) => each.date === date);
      const isWorked = (date: string): boolean => {
        const weekday = ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
        return has(workedDays, date) || (!weekend.includes(weekday) && !has(daysOff, date));
      };
      const following = Array.from({ length: 30 }, (_, index) => localDate(Date.now() + (index + 1) * day));
      const next = following.find(isWorked);
      if (next === undefined) throw new Error('No working day within 30 days.');
      return next;
    },
    ladder: async () =>
      (await ask<{ policy: Awaited<ReturnType<WardApi['ladder']>> }>('/settings/ladder')).policy,
    issue: async (title, deadline) =>
      (await ask<{ id: string }>('/assignments', { title, leadUnit: 'ban-xay-dung-dang', deadline })).id,
  };
};
