import { describe, expect, it } from 'vitest';
import type { ParsedDirective } from '@dondoc/directives-contracts';
import { parseDirective } from '@dondoc/directives-domain';
import { samplePlan } from './plan-files.ts';

const plan = samplePlan();
const calendar = {
  workingDaysAfter: (from: string, count: number) => (from === '2026-01-12' ? `2026-02-${count}` : null),
};

const parsed = (text: string): ParsedDirective => {
  const outcome = parseDirective(text, calendar);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.directive;
};

const duties = (directive: ParsedDirective) =>
  directive.units.flatMap((unit) =>
    unit.duties.map(({ span: _, ...duty }) => ({ unit: unit.name, ...duty })),
  );

const dutyLike = (words: string) => duties(parsed(plan)).find(({ text }) => text.includes(words));

describe('The sample plan', () => {
  it('says who issued it, when and under what number', () => {
    expect(parsed(plan)).toMatchObject({
      number: '05-KH/ĐU',
      kind: 'KH',
      issuer: 'ĐẢNG ỦY PHƯỜNG HOA SEN',
      issuedOn: '2026-01-12',
      warnings: [],
    });
  });

  it.each([
    ['Hoàn thành nâng cấp', 'trước ngày 15/6/2026', '2026-06-14'],
    ['Ban hành kế hoạch chi tiết', 'trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch này', '2026-02-10'],
    ['Giám sát chất lượng', 'chậm nhất ngày 30 tháng 9 năm 2026', '2026-09-30'],
    ['sinh hoạt chuyên đề', 'trong quý II/2026', '2026-06-30'],
    ['tổng kết Kế hoạch', 'khi kết thúc năm 2026', '2026-12-31'],
    ['Hộ gia đình số', 'Khi kết thúc năm', '2026-12-31'],
    ['hồ sơ quá hạn', 'Tháng 10/2026', '2026-10-31'],
    ['Khảo sát kỹ năng số của', '20 ngày làm việc kể từ ngày ban hành Kế hoạch', '2026-02-20'],
  ])('gives the duty "%s" until "%s"', (words, text, lastDay) => {
    expect(dutyLike(words)?.deadline).toEqual({ text, lastDay });
  });

  it.each([
    ['Duy trì bàn trợ giúp', 'continuous'],
    ['bảng theo dõi chung', 'weekly'],
    ['Mở lớp kỹ năng số buổi tối', 'monthly'],
    ['mức độ hài lòng của người dân và', 'quarterly'],
    ['Phân công đảng viên', null],
  ])('has the duty "%s" come round: %s', (words, recurrence) => {
    expect(dutyLike(words)).toMatchObject({ recurrence, deadline: null });
  });

  it('names the bodies a duty is done with', () => {
    expect(dutyLike('Phối hợp chặt chẽ')?.cooperatingUnits).toEqual([
      'Ban Xây dựng Đảng',
      'Văn phòng Đảng ủy',
      'các đoàn thể',
    ]);
  });
});

const tabs = (text: string): string =>
  text.replace(/^\|[-|]+\|\n/m, '').replace(/^\| .* \|$/gm, (row) =>
    row
      .slice(2, -2)
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  );

const damages: readonly (readonly [string, (text: string) => string])[] = [
  [
    'its heading levels mixed',
    (text) =>
      text
        .replace(/^### (\d)/gm, (_, n: string) => (Number(n) % 2 ? `## **${n}` : `#### ${n}`))
        .replace(/^(## \*\*.*)$/gm, '$1**'),
  ],
  ['its heading marks lost', (text) => text.replace(/^#+ /gm, '')],
  [
    'headings run into their marks',
    (text) => text.replace(/^(#+) /gm, '$1').replace(/^(#+[IV]+)\. /gm, '$1.'),
  ],
  [
    'I read as l in its numerals',
    (text) => text.replace(/^## (V?)I+\./gm, (heading) => heading.replaceAll('I', 'l')),
  ],
  ['its last heading misread', (text) => text.replace('VI. TỔ CHỨC THỰC HIỆN', 'VI . TÔ CHƯC THỰC HIÊN')],
  ['spaces after its dashes lost', (text) => text.replace(/^- /gm, '-')],
  ['other dashes', (text) => text.replace(/^- /gm, '• ')],
  ['lines ended as on Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['its marks escaped', (text) => text.replace(/^(\d)\. /gm, '$1\\. ').replace(/^- /gm, '\\- ')],
  [
    'page numbers between its lines',
    (text) =>
      text.replace('\n## V. KINH', '\n3\n\n## V. KINH').replace('\n- Duy trì', '\n\n- 4 -\n\n- Duy trì'),
  ],
  ['its table in tabs', tabs],
  ['the empty cells at row ends cut off, in tabs', (text) => tabs(text).replace(/\t+$/gm, '')],
  ['its recipients headed otherwise', (text) => text.replace('Nơi nhận:', '***Noi nhận***')],
];

describe('The sample plan with', () => {
  it.each(damages)('%s gives the same duties', (_, damage) => {
    const damaged = damage(plan);
    expect(damaged).not.toBe(plan);
    expect(duties(parsed(damaged))).toEqual(duties(parsed(plan)));
    expect(parsed(damaged)).toMatchObject({ recipients: parsed(plan).recipients, warnings: [] });
  });

  it('all diacritics lost still gives its units, duties and dates', () => {
    const bare = parsed(
      plan
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D'),
    );
    const shape = (directive: ParsedDirective) =>
      duties(directive).map(({ recurrence, deadline, cooperatingUnits }) => [
        recurrence,
        deadline?.lastDay,
        cooperatingUnits.length,
      ]);
    expect(shape(bare)).toEqual(shape(parsed(plan)));
    expect(bare.units.map(({ name }) => name)).toContain('Uy ban nhan dan phuong');
    expect(bare.cites.map(({ date }) => date)).toEqual(parsed(plan).cites.map(({ date }) => date));
  });
});
