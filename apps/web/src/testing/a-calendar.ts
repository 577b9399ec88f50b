import type { CalendarView } from '@dondoc/settings-contracts';

const off = {
  because: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  source: '01-TB',
  standing: 'law',
} as const;
const swap = {
  because: { vi: 'hoán đổi', en: 'swapped' },
  source: '02-TB',
  standing: 'guidance',
} as const;

/** A year with one holiday and one swap, for specs. */
export const aCalendar: CalendarView = {
  name: 'phuong',
  version: 1,
  title: { vi: 'Lịch', en: 'Calendar' },
  zone: 'Asia/Ho_Chi_Minh',
  coveredYears: [2026],
  weekend: [6, 7],
  hours: {
    spans: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
    ],
    source: '03-QĐ',
    standing: 'setting',
  },
  daysOff: [
    { date: '2026-01-01', ...off },
    { date: '2026-01-02', ...swap },
  ],
  workedDays: [{ date: '2026-01-10', swappedFor: '2026-01-02', ...swap }],
  namedDatesRoll: false,
  calendar: 'phuong@1',
  adopted: true,
};
