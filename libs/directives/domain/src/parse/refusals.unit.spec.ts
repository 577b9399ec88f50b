import { describe, expect, it } from 'vitest';
import { parseDirective } from './index.ts';
import { writePlan } from './written-plan.spec.ts';

const head = (mark: string) =>
  `${mark}\nĐẢNG ỦY PHƯỜNG HOA SEN\nSố 07-KH/ĐU\nHoa Sen, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n`;

describe('A document marked secret', () => {
  it.each([
    'MẬT',
    'Tối mật',
    '**TUYỆT MẬT**',
    'Độ mật: Mật',
    'Độ Mật : TỐI MẬT',
    '(MẬT)',
    'MẬT - HỎA TỐC',
    'TOI MAT',
    'M Ậ T',
    'MẬT\tĐẢNG CỘNG SẢN VIỆT NAM',
    '| MẬT | |',
    'MẬT'.normalize('NFD'),
  ])('"%s" is refused', (mark) => {
    expect(parseDirective(writePlan({ head: head(mark) }))).toMatchObject({
      outcome: 'refused',
      code: 'secret',
      line: 1,
    });
  });

  it.each(['Độ mật: Không', 'Bảo vệ bí mật nhà nước', 'Bảo mật thông tin', 'HỎA TỐC', 'Công tác mật mã'])(
    'is not "%s"',
    (mark) => {
      expect(parseDirective(writePlan({ head: head(mark) })).outcome).toBe('parsed');
    },
  );
});

describe('A text that is not a plan', () => {
  it.each([
    ['', 'empty', null, 'không có chữ nào'],
    ['\ufeff \n\t\n', 'empty', null, 'không có chữ nào'],
    ['Danh sách điện thoại\n\nBan Xây dựng Đảng 0241', 'not-a-plan', null, '“KẾ HOẠCH”'],
    ['Số 12-QĐ/ĐU\n\nQUYẾT ĐỊNH\n\nĐiều 1. Thành lập tổ công tác.', 'not-a-plan', 3, 'Đây là “QUYẾT ĐỊNH”'],
    [writePlan({ assigning: '' }), 'not-a-plan', null, 'Không thấy mục “Tổ chức thực hiện”'],
    [
      writePlan({ assigning: 'II. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị tự triển khai.' }),
      'not-a-plan',
      14,
      'ở dòng 14',
    ],
  ])('%j is refused with what was looked for', (text, code, line, said) => {
    const outcome = parseDirective(text);
    expect(outcome).toMatchObject({ outcome: 'refused', code, line });
    expect(outcome.outcome === 'refused' && outcome.message).toContain(said);
    expect(outcome.outcome === 'refused' && outcome.message).toMatch(/ — \S/);
  });

  it('is not one whose heading is lost when its number says KH', () => {
    const outcome = parseDirective(writePlan({ head: 'Số 07-KH/ĐU\nHoa Sen, ngày 02 tháng 3 năm 2026\n' }));
    expect(outcome).toMatchObject({ outcome: 'parsed', directive: { kind: 'KH', title: null } });
  });
});
