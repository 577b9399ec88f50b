import { afterAll, describe, expect, it } from 'vitest';
import { runSystem } from './running-system.ts';

const system = await runSystem();
afterAll(() => system.stop());

/** Where each of these stands in what was told, in order; -1 for what was not. */
const placesIn = (told: string, words: readonly string[]): readonly number[] => {
  let from = 0;
  return words.map((each) => {
    const at = told.indexOf(each, from);
    if (at >= 0) from = at + each.length;
    return at;
  });
};

describe('A life told in days of seconds', () => {
  it.each([
    [
      'ignored',
      [
        'Nhắc việc',
        'QUÁ HẠN',
        'Báo cáo vượt cấp',
        'Báo cáo vượt cấp',
        'Báo cáo vượt cấp',
        'đơn vị thực hiện',
      ],
    ],
    ['quiet', ['Đã tiếp nhận', 'Báo cáo tiến độ', 'Đã nộp kết quả', 'Đã nghiệm thu', 'đơn vị thực hiện']],
    ['returned', ['Đã nộp kết quả', 'Trả lại', 'Đã nộp kết quả', 'Đã nghiệm thu', 'người nghiệm thu']],
    ['extended', ['Đề nghị gia hạn', 'Cho gia hạn', 'Đã nộp kết quả', 'Đã nghiệm thu', 'đơn vị thực hiện']],
  ])('is, when %s, told from its issue to whose delay it was, within a minute', async (life, words) => {
    const { code, stdout, stderr } = await system.dondoc('demo', '--life', life);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
    const places = placesIn(stdout, [
      'Đã giao',
      ...words.slice(0, -1),
      'Thời gian ở tay ai',
      ...words.slice(-1),
    ]);
    expect(places, stdout).not.toContain(-1);
  });

  it('is one of four', async () => {
    const { code, stderr } = await system.dondoc('demo', '--life', 'merry');
    expect(code).toBe(2);
    expect(stderr).toContain('ignored, quiet, returned, extended');
  });
});
