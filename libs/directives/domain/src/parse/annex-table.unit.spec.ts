import { describe, expect, it } from 'vitest';
import { codesOf, lineOf, parsed, writePlan } from './written-plan.spec.ts';

const header = '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|';
const board = 'Ban Xây dựng Đảng';
const office = 'Văn phòng Đảng ủy';

const read = (table: string) => {
  const plan = writePlan({ assigning: '', annex: `PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${table}\n` });
  const directive = parsed(plan);
  return {
    rows: directive.units.flatMap(({ name, duties }) =>
      duties.map((duty) => [
        name,
        duty.text,
        duty.cooperatingUnits,
        duty.deadline?.lastDay ?? duty.recurrence,
      ]),
    ),
    codes: codesOf(directive),
    directive,
    lineOf: (words: string) => lineOf(plan, words),
  };
};

const report = [board, 'Xây dựng báo cáo', [office], '2026-12-15'];

describe('A table of tasks', () => {
  it.each([
    ['in Markdown', `${header}\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`],
    [
      'without outer pipes',
      `TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian\n1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026`,
    ],
    [
      'with tabs',
      `STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn hoàn thành\n1\tXây dựng báo cáo\t${board}\t${office}\t15/12/2026`,
    ],
    [
      'with its marks lost in the header',
      `| TT | Nhiem vu | Chu tri | Phoi hop | Thoi gian |\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    ],
    [
      'with a header of two rows',
      `| TT | Nhiệm vụ | Phân công | | Thời gian |\n| | | Chủ trì | Phối hợp | |\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    ],
    [
      'with numbered columns',
      `${header}\n| (1) | (2) | (3) | (4) | (5) |\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    ],
    [
      'in another order',
      `| STT | Cơ quan chủ trì | Nội dung | Thời gian | Phối hợp |\n| 1 | ${board} | Xây dựng báo cáo | 15/12/2026 | ${office} |`,
    ],
    [
      'under groups of tasks',
      `${header}\n| I | VỀ BÁO CÁO | | | |\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    ],
    [
      'without numbers',
      `| Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n| Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    ],
    ...[
      '| | VỀ BÁO CÁO | | | |',
      '| I. Về báo cáo | | | | |',
      '| A | Về báo cáo | | | |',
      '| 1 | Về báo cáo | | | |\n| 1.1 | Xây dựng báo cáo | Ban Xây dựng Đảng | Văn phòng Đảng ủy | 15/12/2026 |',
    ].map((group, index) => [
      `under the group of tasks ${index + 1}`,
      `${header}\n${group}${index < 3 ? `\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |` : ''}`,
    ]),
    [
      'without numbers, a cell run over',
      `| Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n| Xây dựng | ${board} | ${office} | 15/12/2026 |\n| báo cáo | | | |`,
    ],
    [
      'with cells run over into the next row',
      `${header}\n| 1 | Xây dựng | Ban Xây | Văn phòng | 15/12/2026 |\n| | báo cáo | dựng Đảng | Đảng ủy | |`,
    ],
    [
      'with breaks inside cells',
      `${header}\n| 1 | Xây dựng<br>báo cáo | Ban Xây dựng<br>Đảng | - Văn phòng<br>Đảng ủy | 15/12/2026 |`,
    ],
  ])('%s is read', (_, table) => expect(read(table)).toMatchObject({ rows: [report], codes: [] }));

  it('goes on over a page with its header repeated, a row broken in two', () => {
    const {
      rows,
      directive,
      codes,
      lineOf: at,
    } = read(
      `${header}\n| 1 | Xây dựng | ${board} | ${office} | 15/12/2026 |\n\n7\n\n${header}\n| | báo cáo | | | |\n| 2 | Tổng hợp | ${office} | | Hằng quý |`,
    );
    expect(rows).toEqual([report, [office, 'Tổng hợp', [], 'quarterly']]);
    expect(directive.units[0]?.duties[0]?.span).toEqual({ from: at('| 1 |'), to: at('| | báo cáo') });
    expect(codes).toEqual([]);
  });

  it('adds to the units of the section that assigns work', () => {
    const annex = `PHỤ LỤC\n${header}\n| 1 | Xây dựng báo cáo | Ban xây dựng Đảng | | |`;
    const { units } = parsed(writePlan({ annex }));
    expect(units.map(({ name, duties }) => [name, duties.length])).toEqual([[board, 2]]);
  });
});

describe('A ragged row', () => {
  it.each([
    [
      'without its last cells',
      `| 1 | Xây dựng báo cáo | ${board} |`,
      [board, 'Xây dựng báo cáo', [], null],
      ['ragged-row'],
    ],
    [
      'without its lead, in capitals',
      '| 1 | XÂY DỰNG BÁO CÁO | | | |',
      [null, 'XÂY DỰNG BÁO CÁO', [], null],
      ['missing-lead'],
    ],
    [
      'without its lead',
      '| 1 | Xây dựng báo cáo | | | 15/12/2026 |',
      [null, 'Xây dựng báo cáo', [], '2026-12-15'],
      ['missing-lead'],
    ],
    [
      'without its number',
      `| | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
      report,
      ['missing-row-number'],
    ],
    [
      'with a cell too many',
      `| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 | x |`,
      report,
      ['ragged-row'],
    ],
    [
      'with two leads',
      `| 1 | Xây dựng báo cáo | ${board}, ${office} | | 15/12/2026 |`,
      report,
      ['several-leads'],
    ],
    [
      'in tabs with its end missing',
      '1\tXây dựng báo cáo',
      [null, 'Xây dựng báo cáo', [], null],
      ['ragged-row', 'missing-lead'],
    ],
  ])('%s keeps its task and is reported', (_, row, expected, codes) => {
    const result = read(`${header}\n${row}`);
    expect(result.rows).toEqual([expected]);
    expect(result.codes).toEqual(
      expect.arrayContaining(codes.filter((code) => !row.includes('\t') || code !== 'ragged-row')),
    );
  });

  it('without a task is reported, not dropped', () => {
    const {
      rows,
      directive,
      lineOf: at,
    } = read(
      `${header}\n| 1 | | ${board} | | |\n| 2 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |`,
    );
    expect(rows).toEqual([report]);
    expect(directive.warnings).toMatchObject([
      { code: 'unread-line', span: { from: at('| 1 |'), to: at('| 1 |') } },
    ]);
  });
});

describe('What stands about the table', () => {
  it('in a column of another kind is named', () => {
    const table = `| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm |\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 | Báo cáo |`;
    const { rows, directive } = read(table);
    expect(rows).toEqual([report]);
    expect(directive.warnings).toMatchObject([{ code: 'unread-column' }]);
    expect(directive.warnings[0]?.message).toContain('Sản phẩm');
  });

  it('below it is reported', () => {
    const { codes } = read(
      `${header}\n| 1 | Xây dựng báo cáo | ${board} | ${office} | 15/12/2026 |\n\nGhi chú: xem phụ lục kèm theo.`,
    );
    expect(codes).toEqual(['unread-line']);
  });

  it('without any table under "PHỤ LỤC" is reported', () => {
    const plan = writePlan({ annex: 'PHỤ LỤC\n\nMẫu báo cáo tháng\n' });
    const reported = parsed(plan).warnings.map(({ code, span }) => [code, span?.from]);
    expect(reported).toEqual([
      ['unread-line', lineOf(plan, 'PHỤ LỤC')],
      ['unread-line', lineOf(plan, 'Mẫu báo cáo')],
    ]);
  });
});
