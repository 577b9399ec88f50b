import { describe, expect, it } from 'vitest';
import { deadlineInWords, delayText } from './assignment.text.ts';
import { tableText } from './table.text.ts';

describe('A deadline in words', () => {
  it.each([
    ['2026-03-17T00:00:00+07:00', 'hết 16/03/2026'],
    ['2026-03-16T17:00:00.000Z', 'hết 16/03/2026'],
    ['2026-03-16T10:30:00+07:00', '16/03/2026 10:30'],
  ])('at %s is %s', (at, words) => expect(deadlineInWords({ at, text: null })).toBe(words));

  it('that is not there is said so', () => expect(deadlineInWords(null)).toBe('chưa có'));
});

describe('Whose hands it was in', () => {
  it('leaves out those in whose it never was', () => {
    const totals = {
      doer: 90_061_000,
      accepting: 65_000,
      issuing: 0,
      others: 0,
      'objective-cause': 0,
      system: 0,
    };
    expect(delayText({ totals })).toBe(
      '  1 ngày 1 giờ: đơn vị thực hiện — the doer\n  1 phút 5 giây: người nghiệm thu — the accepting person',
    );
  });
});

describe('A table', () => {
  it('stands straight under letters that are written in two', () =>
    expect(
      tableText(
        ['Mã', 'Việc'],
        [
          ['hạn'.normalize('NFD'), 'x'],
          ['tuyên truyền', 'y'],
        ],
      ),
    ).toBe('Mã            Việc\nhạn           x\ntuyên truyền  y'));
});
