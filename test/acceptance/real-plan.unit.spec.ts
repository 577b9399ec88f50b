import { describe, expect, it } from 'vitest';
import type { ParsedDirective } from '@dondoc/directives-contracts';
import { parseDirective, readPlan } from '@dondoc/directives-domain';
import { realPlan, samplePlan } from './plan-files.ts';

type Expected = Readonly<{
  plan: string;
  text: string;
  dutiesByUnit: readonly (readonly [string | null, number])[];
  cites: readonly (readonly [string, string])[];
  recipients: number;
  warnings: readonly (readonly [string, number, string])[];
}>;

const parsed = (text: string): ParsedDirective => {
  const outcome = parseDirective(text);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.directive;
};

const board = 'Ban Xây dựng Đảng';
const committee = 'Ủy ban nhân dân phường';
const standing = 'Ban Thường vụ Đảng ủy phường';
const front = 'Ủy ban MTTQ và các tổ chức chính trị - xã hội phường';
const cells = 'Các tổ chức Đảng trực thuộc';

const samples: Expected = {
  plan: 'The sample plan',
  text: samplePlan(),
  dutiesByUnit: [
    [standing, 2],
    [committee, 6],
    [board, 4],
    [front, 3],
    [cells, 2],
    ['Văn phòng Đảng ủy', 3],
    ['Ủy ban Kiểm tra Đảng ủy', 1],
  ],
  cites: [
    ['57-NQ/TW', '2024-12-22'],
    ['118-KH/TU', '2025-12-05'],
    ['03-CTr/ĐU', '2025-09-18'],
    ['27/KH-UBND', '2026-01-08'],
  ],
  recipients: 6,
  warnings: [
    ['deadline-outside-calendar', 71, '10 ngày làm việc'],
    ['deadline-outside-calendar', 125, '20 ngày làm việc'],
  ],
};

const realText = realPlan();
const real: Expected[] =
  realText === null
    ? []
    : [
        {
          plan: 'The real plan',
          text: realText,
          dutiesByUnit: [
            [standing, 4],
            [committee, 5],
            [board, 4],
            [front, 2],
            [cells, 3],
          ],
          cites: [
            ['57-NQ/TW', '2024-12-22'],
            ['22-KH/BTGDVTU', '2026-01-26'],
            ['200-TB/TU', '2026-01-17'],
            ['20-KH/BCĐ57', '2026-01-19'],
            ['04-CTr/ĐU', '2025-09-15'],
            ['01A-NQ/ĐU', '2025-07-09'],
            ['01-KH/ĐU', '2026-01-09'],
            ['82/KH-UBND', '2025-09-16'],
            ['139/KH-UBND', '2025-05-16'],
            ['71/NQ-CP', '2025-04-01'],
          ],
          recipients: 8,
          warnings: [
            ['missing-number', 4, 'Số của kế hoạch để trống'],
            ['missing-date', 6, 'để trống ngày, tháng; năm 2026'],
            ['name-variants', 6, 'Đông Đa / Đống Đa / Đổng Đa'],
            ['doubtful-citation', 25, '57-NQ/ĐU/TW'],
            ['missing-section', 141, 'Thiếu mục V:'],
          ],
        },
      ];

describe.each([samples, ...real])('$plan', ({ text, dutiesByUnit, cites, recipients, warnings }) => {
  const directive = parsed(text);

  it('gives every unit and the number of its duties', () => {
    expect(directive.units.map(({ name, duties }) => [name, duties.length])).toEqual(dutiesByUnit);
  });

  it('gives every cited document once, with its date', () => {
    expect(directive.cites.map(({ number, date }) => [number, date])).toEqual(cites);
  });

  it('gives recipients and signer', () => {
    expect(directive.recipients).toHaveLength(recipients);
    expect(directive.signedBy).toMatchObject({ title: 'BÍ THƯ', onBehalfOf: 'BAN THƯỜNG VỤ' });
    expect(directive.signedBy?.name?.split(' ')).toHaveLength(3);
  });

  it('warns of what is missing or damaged, and of nothing else', () => {
    expect(directive.warnings.map(({ code, span }) => [code, span?.from])).toEqual(
      warnings.map(([code, line]) => [code, line]),
    );
    warnings.forEach(([, , said], index) => expect(directive.warnings[index]?.message).toContain(said));
  });

  it('has a place for every line', () => {
    const { roles } = readPlan(text);
    expect(roles.flatMap((role, index) => (role === 'unread' ? [index + 1] : []))).toEqual([]);
    expect(roles.filter((role) => role === 'unit')).toHaveLength(
      directive.units.filter(({ span }) => roles[span.from - 1] === 'unit').length,
    );
  });

  it('says the same in NFD', () => {
    expect(parsed(text.normalize('NFD'))).toEqual(directive);
  });
});
