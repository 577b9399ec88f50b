import { describe, expect, it } from 'vitest';
import { readRecurrence } from './recurrence.ts';

describe('A duty that comes round', () => {
  it.each([
    ['Duy trì thường xuyên, liên tục', 'continuous'],
    ['Trực hằng ngày', 'continuous'],
    ['Cập nhật hằng tuần', 'weekly'],
    ['Giao ban 1 tuần 1 lần', 'weekly'],
    ['Họp 01 lần/tháng', 'monthly'],
    ['Báo cáo hàng tháng', 'monthly'],
    ['Thường xuyên theo dõi, báo cáo hằng tháng', 'monthly'],
    ['Mỗi quý kiểm tra một lần', 'quarterly'],
    ['Định kỳ quý', 'quarterly'],
    ['Sơ kết 6 tháng', 'half-yearly'],
    ['6 tháng/lần', 'half-yearly'],
    ['Định kỳ 06 tháng một lần', 'half-yearly'],
    ['Đánh giá hằng năm', 'yearly'],
    ['bao cao hang quy', 'quarterly'],
  ])('"%s" is %s', (text, recurrence) => {
    expect(readRecurrence(text)).toEqual({ recurrence, others: [] });
  });

  it('with several periods is taken at the shortest, the others named', () => {
    expect(readRecurrence('Báo cáo hằng tháng, quý và năm')).toEqual({
      recurrence: 'monthly',
      others: ['quarterly', 'yearly'],
    });
  });

  it.each([
    'Hoàn thành trong 6 tháng đầu năm',
    'Trong vòng 6 tháng kể từ ngày ký',
    'Báo cáo Thường trực Đảng ủy',
    'Lấy từ nguồn chi thường xuyên',
    'Hoàn thành trong tháng 6/2026',
    'Tổng kết quý I/2026',
    'Quy định của Đảng',
  ])('is not found in "%s"', (text) => {
    expect(readRecurrence(text).recurrence).toBeNull();
  });
});
