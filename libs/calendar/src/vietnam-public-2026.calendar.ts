import type { DayOff, WorkedDay, WorkingCalendar } from './working-calendar.ts';

const holidays = 'Bộ luật Lao động 45/2019/QH14, Điều 112';
const compensation = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
const swaps = 'Hoán đổi ngày làm việc năm 2026 của cán bộ, công chức, viên chức';
const cultureDay = 'Nghị quyết 80-NQ/TW; ngày nghỉ từ 1/7/2026';

const off = (date: string, source: string, vi: string, en: string): DayOff => ({
  date,
  because: { vi, en },
  source,
  standing: 'law',
});

const swapped = (date: string, swappedFor: string, vi: string, en: string): WorkedDay => ({
  date,
  swappedFor,
  because: { vi, en },
  source: swaps,
  standing: 'law',
});

/** The public sector's year 2026: 249 working days. */
export const vietnamPublic2026: WorkingCalendar = {
  name: 'vietnam-public-2026',
  version: 1,
  title: { vi: 'Lịch làm việc khu vực công năm 2026', en: 'Public sector working calendar 2026' },
  zone: 'Asia/Ho_Chi_Minh',
  coveredYears: [2026],
  weekend: [6, 7],
  hours: {
    spans: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
    ],
    source: 'Thiết lập mặc định',
    standing: 'setting',
  },
  daysOff: [
    off('2026-01-01', holidays, 'Tết Dương lịch', "New Year's Day"),
    off('2026-01-02', swaps, 'hoán đổi với thứ Bảy 10/1', 'swapped with Saturday 10 January'),
    off('2026-02-16', holidays, 'Tết Nguyên đán', 'Lunar New Year'),
    off('2026-02-17', holidays, 'Tết Nguyên đán', 'Lunar New Year'),
    off('2026-02-18', holidays, 'Tết Nguyên đán', 'Lunar New Year'),
    off('2026-02-19', holidays, 'Tết Nguyên đán', 'Lunar New Year'),
    off('2026-02-20', holidays, 'Tết Nguyên đán', 'Lunar New Year'),
    off(
      '2026-04-27',
      compensation,
      'nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4)',
      "for Hùng Kings' Day on Sunday 26 April",
    ),
    off('2026-04-30', holidays, 'Ngày Chiến thắng', 'Victory Day'),
    off('2026-05-01', holidays, 'Ngày Quốc tế lao động', "International Workers' Day"),
    off('2026-08-31', swaps, 'hoán đổi với thứ Bảy 22/8', 'swapped with Saturday 22 August'),
    off('2026-09-01', holidays, 'Quốc khánh', 'National Day'),
    off('2026-09-02', holidays, 'Quốc khánh', 'National Day'),
    off('2026-11-24', cultureDay, 'Ngày Văn hóa Việt Nam', 'Vietnamese Culture Day'),
  ],
  workedDays: [
    swapped('2026-01-10', '2026-01-02', 'làm bù cho thứ Sáu 2/1', 'worked in exchange for Friday 2 January'),
    swapped('2026-08-22', '2026-08-31', 'làm bù cho thứ Hai 31/8', 'worked in exchange for Monday 31 August'),
  ],
  namedDatesRoll: false,
};
