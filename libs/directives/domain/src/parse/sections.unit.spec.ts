import { describe, expect, it } from 'vitest';
import { assignsWork, readSectionHeading } from './headings.ts';
import { readLine } from './line.ts';
import { codesOf, dutiesByUnit, lineOf, parsed, writePlan } from './written-plan.spec.ts';

const duties = '\n\n1. Ban Xây dựng Đảng\n\n- Tham mưu.\n';
const oneUnit = [['Ban Xây dựng Đảng', ['Tham mưu.']]];

describe('The heading of a section', () => {
  it.each([
    ['## **VI. Tổ chức thực hiện:**', 6],
    ['VI . TÔ CHỨC THỰC HIỆN', 6],
    ['Vl. Tổ chức thực hiện', 6],
    ['lV. GIẢI PHÁP', 4],
    ['VI.Tổ chức thực hiện', 6],
    ['#VI. TỔ CHỨC THỰC HIỆN', 6],
    ['VI) TO CHUC THUC HIEN', 6],
    ['III/ MỤC TIÊU', null],
    ['V.I. Lênin toàn tập', null],
    ['V/v tuyên truyền', null],
    ['1. Mục tiêu chung', null],
    ['- I. Mục tiêu', null],
  ])('"%s" has the value %s', (text, value) => {
    expect(readSectionHeading(readLine(text, 1))?.value ?? null).toBe(value);
  });

  it.each([
    'Tổ chức thực hiện:',
    'TÔ CHỨC THỰC HIÊN',
    'to chuc thuc hien',
    'Tổ chức thưc hiệm',
    'Phân công nhiệm vụ',
    'Tổ chức triển khai thực hiện',
    'TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ',
  ])('"%s" assigns work', (title) => expect(assignsWork(title)).toBe(true));

  it.each(['Mục tiêu', 'Nhiệm vụ trọng tâm', 'Tổ chức hội nghị', 'Thực hiện'])('"%s" does not', (title) =>
    expect(assignsWork(title)).toBe(false),
  );
});

describe('The section that assigns work', () => {
  it.each([
    `## II. Tổ chức thực hiện${duties}`,
    `**Tổ chức thực hiện**${duties}`,
    `TỔ CHỨC THỰC HIỆN${duties}`,
    `II.\n\nTỔ CHỨC THỰC HIỆN${duties}`,
    `lI . TÔ CHỨC THỰC HIỆN${duties}`,
  ])('is found under "%s"', (assigning) => {
    const directive = parsed(writePlan({ assigning }));
    expect(dutiesByUnit(directive)).toEqual(oneUnit);
    expect(codesOf(directive)).toEqual([]);
  });

  it('is found in a plan numbered in Arabic', () => {
    const directive = parsed(
      writePlan({
        body: '1. MỤC ĐÍCH\n- Nâng cao nhận thức.\n',
        assigning: '2. TỔ CHỨC THỰC HIỆN\n\n2.1. Ban Xây dựng Đảng\n- Tham mưu.\n',
      }),
    );
    expect(dutiesByUnit(directive)).toEqual(oneUnit);
  });

  it('ends where the next section begins', () => {
    const directive = parsed(
      writePlan({ assigning: `II. TỔ CHỨC THỰC HIỆN${duties}\nIII. KINH PHÍ\n\n- Từ ngân sách phường.\n` }),
    );
    expect(dutiesByUnit(directive)).toEqual(oneUnit);
  });
});

describe('Sections whose numerals do not run on', () => {
  it('name the ones that are missing, at the heading after the gap', () => {
    const plan = writePlan({
      body: 'I. MỤC ĐÍCH\n\nII. YÊU CẦU\n',
      assigning: `V. TỔ CHỨC THỰC HIỆN${duties}`,
    });
    const at = lineOf(plan, 'V. TỔ CHỨC');
    const { warnings } = parsed(plan);
    expect(warnings).toMatchObject([{ code: 'missing-section', span: { from: at, to: at } }]);
    expect(warnings[0]?.message).toContain('Thiếu mục III, IV');
  });

  it('say when one comes twice', () => {
    const directive = parsed(writePlan({ body: '## I. MỤC ĐÍCH\n\n## I. YÊU CẦU\n' }));
    expect(codesOf(directive)).toEqual(['section-order']);
  });
});
