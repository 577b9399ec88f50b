import { describe, expect, it } from 'vitest';
import { codesOf, dutiesByUnit, parsed, writePlan } from './written-plan.spec.ts';

const board = 'Ban Xây dựng Đảng';
const office = 'Văn phòng Đảng ủy';
const front = 'Ủy ban MTTQ và các tổ chức chính trị - xã hội phường';

const read = (section: string) => {
  const directive = parsed(writePlan({ assigning: `II. TỔ CHỨC THỰC HIỆN\n\n${section}\n` }));
  return { units: dutiesByUnit(directive), codes: codesOf(directive), directive };
};

describe('A unit', () => {
  it.each([
    ['### 1. Ban Xây dựng Đảng:\n- Tham mưu.'],
    ['## **1. Ban Xây dựng Đảng**\n- Tham mưu.'],
    ['1. **Ban Xây dựng Đảng:**\n- Tham mưu.'],
    ['1 . Ban Xây dựng Đảng\n-Tham mưu.'],
    ['l. Ban Xây dựng Đảng\n– Tham mưu.'],
    ['1) Ban Xây dựng Đảng:\n• Tham mưu.'],
    ['1/ Ban Xây dựng Đảng\n* Tham mưu.'],
    ['1\\. Ban Xây dựng Đảng\n\\- Tham mưu.'],
    ['**Ban Xây dựng Đảng**\n\n- Tham mưu.'],
    ['#### Ban Xây dựng Đảng\nTham mưu.'],
    ['Ban Xây dựng Đảng:\n\n- Tham mưu.'],
    ['Ban Xây dựng Đảng\n\n- Tham mưu.'],
    ['1. Ban Xây dựng Đảng: Tham mưu.'],
    ['1. Đề nghị Ban Xây dựng Đảng\n- Tham mưu.'],
    ['1. Ban Xây dựng\nĐảng:\n- Tham mưu.'.replace('dựng\nĐảng', 'dựng Đảng')],
  ])('is read from %j', (section) => {
    expect(read(section)).toMatchObject({ units: [[board, ['Tham mưu.']]], codes: [] });
  });

  it.each([
    ['1. Giao Ban Xây dựng Đảng chủ trì, tham mưu tổng kết.', 'chủ trì, tham mưu tổng kết.'],
    ['1. Ban Xây dựng Đảng là cơ quan thường trực, theo dõi.', 'là cơ quan thường trực, theo dõi.'],
    ['1. Ban Xây dựng Đảng theo dõi, đôn đốc việc thực hiện.', 'theo dõi, đôn đốc việc thực hiện.'],
  ])('named inside its sentence "%s" takes the rest as its duty', (section, duty) => {
    expect(read(section)).toMatchObject({ units: [[board, [duty]]], codes: [] });
  });

  it('whose name goes on in the next line has the whole name and span', () => {
    const { units, directive } = read(
      '1. Ủy ban MTTQ và các tổ chức chính trị - xã hội\nphường\n- Vận động hội viên.',
    );
    expect(units).toEqual([[front, ['Vận động hội viên.']]]);
    expect(directive.units[0]?.span).toEqual({ from: 16, to: 17 });
  });

  it('with a name of no usual kind is taken and reported', () => {
    expect(
      read('1. Ban Xây dựng Đảng\n- Tham mưu.\n\n2. Quỹ Khuyến học Hoa Sen\n- Trao học bổng.'),
    ).toMatchObject({
      units: [
        [board, ['Tham mưu.']],
        ['Quỹ Khuyến học Hoa Sen', ['Trao học bổng.']],
      ],
      codes: ['unfamiliar-unit'],
    });
  });

  it('without any duty is reported', () => {
    expect(read(`1. ${board}\n\n2. ${office}\n- Tổng hợp.`)).toMatchObject({
      units: [
        [board, []],
        [office, ['Tổng hợp.']],
      ],
      codes: ['unit-without-duties'],
    });
  });

  it('named twice, even abbreviated, is one unit', () => {
    const { units } = read(
      '1. Ủy ban nhân dân phường\n- Ban hành kế hoạch.\n2. UBND phường\n- Bố trí kinh phí.',
    );
    expect(units).toEqual([['Ủy ban nhân dân phường', ['Ban hành kế hoạch.', 'Bố trí kinh phí.']]]);
  });
});

describe('A duty', () => {
  it.each([
    [
      'wrapped over lines',
      '- Tham mưu tổng kết\nviệc tuyên truyền.',
      ['Tham mưu tổng kết việc tuyên truyền.'],
    ],
    [
      'broken by a page',
      '- Chuyển từ “triển khai\n\n12\n\nnhiệm vụ” sang giải quyết.',
      ['Chuyển từ “triển khai nhiệm vụ” sang giải quyết.'],
    ],
    [
      'wrapped before a hyphen',
      '- Vận động các tổ chức chính trị\n- xã hội tham gia.',
      ['Vận động các tổ chức chính trị - xã hội tham gia.'],
    ],
    [
      'with a line that opens like the closing words',
      '- Quán triệt tới từng đảng viên sau khi có\nKế hoạch này.\n- Tổng hợp.',
      ['Quán triệt tới từng đảng viên sau khi có Kế hoạch này.', 'Tổng hợp.'],
    ],
    ['with points under it', '- Nội dung:\n  + Một;\n  + Hai.', ['Nội dung: + Một; + Hai.']],
    ['by letters', 'a) Tham mưu.\nb) Tổng hợp.', ['Tham mưu.', 'Tổng hợp.']],
    [
      'by decimal numbers',
      '1.1. Tham mưu kế hoạch.\n1.2. Tổng hợp kết quả.',
      ['Tham mưu kế hoạch.', 'Tổng hợp kết quả.'],
    ],
    ['by paragraphs', 'Tham mưu kế hoạch.\n\nTổng hợp kết quả.', ['Tham mưu kế hoạch.', 'Tổng hợp kết quả.']],
    ['with markup', '- Đăng trên *“Trang Hoa Sen”*, **kịp thời**.', ['Đăng trên “Trang Hoa Sen”, kịp thời.']],
  ])('%s is read whole', (_, section, texts) => {
    expect(read(`1. ${board}\n\n${section}`)).toMatchObject({ units: [[board, texts]], codes: [] });
  });

  it('set as a paragraph among dashes is kept and reported', () => {
    expect(read(`1. ${board}\n\n- Tham mưu.\n\nTổng hợp kết quả.`)).toMatchObject({
      units: [[board, ['Tham mưu.', 'Tổng hợp kết quả.']]],
      codes: ['unmarked-duty'],
    });
  });
});

describe('A line among the units that names none and is no duty', () => {
  it.each([
    [
      'before the first unit',
      `Các đơn vị thực hiện như sau.\n\n1. ${board}\n- Tham mưu.`,
      { from: 16, to: 16 },
    ],
    [
      'below the closing words',
      `1. ${board}\n- Tham mưu.\n\nYêu cầu các đơn vị:\n- Gửi báo cáo.`,
      { from: 20, to: 20 },
    ],
    [
      'under a heading that is no unit',
      `1. ${board}\n- Tham mưu.\n2. Chế độ báo cáo\n- Báo cáo khi có yêu cầu.`,
      { from: 18, to: 19 },
    ],
  ])('%s is reported where it stands', (_, section, span) => {
    const { units, directive } = read(section);
    expect(units).toEqual([[board, ['Tham mưu.']]]);
    expect(directive.warnings).toMatchObject([{ code: 'unread-line', span }]);
  });
});

describe('A section that names its units by dashes', () => {
  it('reads them, with the points below as their duties', () => {
    const section = `- ${board}:\n  + Tham mưu.\n  + Tổng hợp.\n- ${office}: theo dõi tiến độ.\n- Giao Công an phường chủ trì, xử lý thông tin sai lệch.`;
    expect(read(section)).toMatchObject({
      units: [
        [board, ['Tham mưu.', 'Tổng hợp.']],
        [office, ['theo dõi tiến độ.']],
        ['Công an phường', ['chủ trì, xử lý thông tin sai lệch.']],
      ],
      codes: [],
    });
  });

  it('is not one where a heading names the unit: its dashes are duties, whoever they name', () => {
    const duties = [
      'Giao Văn phòng Đảng ủy theo dõi tiến độ.',
      'Ban Xây dựng Đảng: chịu trách nhiệm nội dung.',
    ];
    expect(read(`1. Ban Thường vụ Đảng ủy phường\n- ${duties.join('\n- ')}`)).toMatchObject({
      units: [['Ban Thường vụ Đảng ủy phường', duties]],
      codes: [],
    });
  });
});
