import { describe, expect, it } from 'vitest';
import type { PlanDates } from './deadline-days.ts';
import { readCellDeadline, readProseDeadline } from './deadlines.ts';
import type { Notes } from './notes.ts';
import { readRecurrence } from './recurrence.ts';

const issuedOn = '2026-03-02';
const span = { from: 7, to: 7 };
const afterWorkingDays = (from: string, count: number): string => `${count} working days after ${from}`;
const dated: PlanDates = { year: 2026, issuedOn, workingDaysAfter: afterWorkingDays };
const undated: PlanDates = { ...dated, year: null, issuedOn: null };

const inProse = (text: string, dates = dated) => {
  const notes: Notes = { roles: [], warnings: [] };
  return {
    deadline: readProseDeadline(text, dates, span, notes),
    codes: notes.warnings.map(({ code }) => code),
  };
};

const inCell = (cell: string, dates = dated) => {
  const notes: Notes = { roles: [], warnings: [] };
  const recurs = readRecurrence(cell).recurrence !== null;
  return {
    lastDay: readCellDeadline(cell, recurs, dates, span, notes)?.lastDay,
    codes: notes.warnings.map(({ code }) => code),
  };
};

describe('A deadline announced in a sentence', () => {
  it.each([
    ['Gửi báo cáo trước ngày 15/12/2026.', 'trước ngày 15/12/2026', '2026-12-14'],
    ['Hoàn thành xong trước 01/3/2026 việc rà soát', 'trước 01/3/2026', '2026-02-28'],
    ['Gửi trước 17 giờ 00 ngày 15/12/2026.', 'trước 17 giờ 00 ngày 15/12/2026', '2026-12-15'],
    ['Gửi trước 17h00 ngày 15/12', 'trước 17h00 ngày 15/12', '2026-12-15'],
    ['Gửi đến hết ngày 15-12-2026', 'đến hết ngày 15-12-2026', '2026-12-15'],
    ['Gửi chậm nhất là ngày 15/12/2026', 'chậm nhất là ngày 15/12/2026', '2026-12-15'],
    ['Gửi chậm nhất vào 15.12.2026', 'chậm nhất vào 15.12.2026', '2026-12-15'],
    ['Triển khai từ ngày 01/4/2026 đến ngày 30/4/2026', 'đến ngày 30/4/2026', '2026-04-30'],
    ['Xong trong ngày 15 tháng 12 năm 2026 tại phường', 'Xong trong ngày 15 tháng 12 năm 2026', '2026-12-15'],
    ['Hoàn thành trong tháng 6/2026', 'trong tháng 6/2026', '2026-06-30'],
    ['Hoàn thành trước tháng 6/2026', 'trước tháng 6/2026', '2026-05-31'],
    ['Hoàn thành trong quý I/2026;', 'trong quý I/2026', '2026-03-31'],
    ['Xong trước quý III năm 2026', 'trước quý III năm 2026', '2026-06-30'],
    ['Tổng kết khi kết thúc năm 2026; khen thưởng', 'khi kết thúc năm 2026', '2026-12-31'],
    ['Tổng kết vào cuối năm', 'cuối năm', '2026-12-31'],
    ['Sơ kết trong 6 tháng đầu năm 2026', 'trong 6 tháng đầu năm 2026', '2026-06-30'],
  ])('in "%s" is "%s", until %s', (text, written, lastDay) => {
    const { deadline, codes } = inProse(text);
    expect(deadline?.text.toLowerCase().endsWith(written.toLowerCase())).toBe(true);
    expect({ lastDay: deadline?.lastDay, codes }).toEqual({ lastDay, codes: [] });
  });

  it.each([
    ['Ban hành kế hoạch trong 10 ngày làm việc kể từ ngày ban hành.', `10 working days after ${issuedOn}`],
    ['Ban hành trong vòng 05 (năm) ngày làm việc, kể từ ngày ký', `5 working days after ${issuedOn}`],
    ['Gửi trong 3 ngày làm việc kể từ ngày 01/6/2026', '3 working days after 2026-06-01'],
    // A span in plain days that ends on a day off ends on the next working day: the first one after the day before.
    ['Gửi trong thời hạn 30 ngày kể từ khi ban hành Kế hoạch này', '1 working days after 2026-03-31'],
  ])('in "%s" is counted by the calendar', (text, lastDay) => {
    expect(inProse(text)).toMatchObject({ deadline: { lastDay }, codes: [] });
  });

  it.each([
    ['Nộp trong 10 ngày làm việc kể từ ngày ban hành', undated, 'deadline-without-issue-date'],
    [
      'Nộp trong 10 ngày làm việc kể từ ngày ban hành',
      { ...dated, workingDaysAfter: () => null },
      'deadline-outside-calendar',
    ],
    ['Trả lời trong 5 ngày làm việc kể từ khi nhận được phản ánh', dated, 'unread-deadline'],
    ['Gửi trước ngày 31/02/2026', dated, 'invalid-date'],
    ['Gửi trong tháng 13/2026', dated, 'invalid-date'],
    ['Gửi trước ngày 15/12', undated, 'unread-deadline'],
  ])('in "%s" keeps its words without a day', (text, dates, code) => {
    const { deadline, codes } = inProse(text, dates);
    expect({ lastDay: deadline?.lastDay, codes }).toEqual({ lastDay: null, codes: [code] });
  });

  it('recurring on a day of the month keeps its words and needs no day', () => {
    expect(inProse('Báo cáo trước ngày 20 hằng tháng')).toEqual({
      deadline: { text: 'trước ngày 20 hằng tháng', lastDay: null },
      codes: [],
    });
  });

  it('named twice is the later one, with a warning', () => {
    expect(inProse('Ban hành trước ngày 15/3/2026, tổng kết trước ngày 15/12/2026')).toEqual({
      deadline: { text: 'trước ngày 15/12/2026', lastDay: '2026-12-14' },
      codes: ['several-deadlines'],
    });
  });

  it.each([
    'Quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    'Đánh giá mức độ hoàn thành nhiệm vụ năm 2026 của từng đơn vị',
    'Số liệu tính đến ngày 31/12/2025 lấy từ hệ thống',
    'Tăng tỷ lệ từ 10 đến 20.5% số hồ sơ',
    'Vận động 1/2 số hộ tham gia',
    'Trong công tác dân vận, bám sát địa bàn',
    'Khen thưởng sau khi kết thúc năm',
  ])('is not found in "%s"', (text) => {
    expect(inProse(text)).toEqual({ deadline: null, codes: [] });
  });
});

describe('A deadline in the time column', () => {
  it.each([
    ['15/12/2026', '2026-12-15'],
    ['Ngày 15 tháng 12', '2026-12-15'],
    ['Trước 15/12', '2026-12-14'],
    ['01/3/2026 - 30/6/2026', '2026-06-30'],
    ['10-15/12/2026', '2026-12-15'],
    ['Từ 01/3 đến 15/3/2026', '2026-03-15'],
    ['Tháng 6', '2026-06-30'],
    ['Tháng 3 - 6/2026', '2026-06-30'],
    ['Từ tháng 3/2026 đến tháng 6/2026', '2026-06-30'],
    ['Quý II', '2026-06-30'],
    ['Quý I, II/2026', '2026-06-30'],
    ['Năm 2026', '2026-12-31'],
    ['Khi kết thúc năm', '2026-12-31'],
    ['Hằng năm, trước ngày 10/12', '2026-12-09'],
    ['10 ngày làm việc kể từ ngày ban hành Kế hoạch', `10 working days after ${issuedOn}`],
  ])('"%s" ends on %s', (cell, lastDay) => {
    expect(inCell(cell)).toEqual({ lastDay, codes: [] });
  });

  it.each(['Thường xuyên', 'Hằng tháng', 'Hàng quý', '6 tháng/lần', 'Định kỳ hằng tháng, quý', ''])(
    '"%s" says how often and sets no deadline',
    (cell) => expect(inCell(cell)).toEqual({ lastDay: undefined, codes: [] }),
  );

  it.each(['Theo kế hoạch của Thành phố', 'Đầu tháng 6/2026', 'Từ ngày 01/3/2026', 'Giữa năm 2026'])(
    '"%s" is kept as written, without a day and with a warning',
    (cell) => expect(inCell(cell)).toEqual({ lastDay: null, codes: ['unread-deadline'] }),
  );
});
