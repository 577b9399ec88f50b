import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedDirectiveSchema, type ParsedDirective } from '@dondoc/directives-contracts';
import { parseDirective, readPlan, splitLines } from './index.ts';
import { readLine } from './line.ts';
import { collapse } from './markup.ts';
import { writePlan } from './written-plan.spec.ts';

const word = fc.constantFrom(
  'Tham mưu',
  'tổng hợp',
  'kết quả',
  'trước ngày 15/6/2026',
  'hằng tháng',
  'phối hợp với',
  'Văn phòng Đảng ủy,',
  'Đống Đa',
  '57-NQ/TW',
  '“một cửa”',
  '*nhanh*',
  '(số)',
  'quý II/2026',
  '- xã hội',
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `Nội dung ${words.join(' ')}`);
const gap = fc.constantFrom('\n', '\n\n', '\n\n12\n\n', '\r\n');
const duty = fc.record({
  mark: fc.constantFrom('- ', '-', '• ', '  + ', '– ', '', 'a) ', '* '),
  text: sentence,
  end: fc.constantFrom('.', ';', ''),
});
const unitName = fc.constantFrom(
  'Ban Xây dựng Đảng',
  'Ủy ban nhân dân phường',
  'Văn phòng Đảng ủy',
  'Quỹ Khuyến học',
);
const heading = fc.constantFrom('### ', '', '**', '## ');

const unit = fc.tuple(unitName, heading, fc.array(fc.tuple(duty, gap), { maxLength: 5 }));
const section = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) =>
  units
    .map(([name, mark, duties], index) => {
      const lines = duties.map(([{ mark: dash, text, end }, between]) => `${dash}${text}${end}${between}`);
      return `${mark}${index + 1}. ${name}${mark === '**' ? mark : ''}\n${lines.join('')}`;
    })
    .join('\n'),
);
const cell = fc.oneof(sentence, unitName, fc.constantFrom('', '15/12/2026', 'Hằng quý', 'Theo chỉ đạo'));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
const annex = fc
  .tuple(rows, fc.constantFrom(' | ', '\t'))
  .map(([cells, gap]) =>
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      ...cells.map((row, i) => [i % 3 ? String(i) : '', ...row]),
    ]
      .map((row) => (gap === '\t' ? row.join(gap) : `| ${row.join(gap)} |`))
      .join('\n'),
  );
const plan = fc
  .tuple(section, annex)
  .map(([units, table]) =>
    writePlan({ assigning: `## II. Tổ chức thực hiện\n\n${units}\n`, annex: `PHỤ LỤC\n\n${table}\n` }),
  );
const scraps = fc.constantFrom(
  'KẾ HOẠCH',
  'VI. Tổ chức thực hiện',
  '1. Ban Xây dựng Đảng',
  '- ',
  '|',
  '\t',
  '\n',
  '**',
  '#',
  'Số -KH/ĐU',
  'ngày 31/02/2026',
  'Nơi nhận:',
  'T/M BAN',
  '57-NQ/ĐU/TW',
  'PHỤ LỤC',
  '|TT|Nhiệm vụ|Chủ trì|',
  '\u0300',
  '\ufeff',
  'a'.repeat(50),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(scraps, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')),
);

const dutiesOf = (directive: ParsedDirective) => directive.units.flatMap(({ duties }) => duties);
const parsedOf = (text: string): ParsedDirective => {
  const outcome = parseDirective(text);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.directive;
};

describe('Any text', () => {
  it('is parsed or refused, and never makes the parser throw', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const outcome = parseDirective(text);
        if (outcome.outcome === 'refused') expect(outcome.message).toMatch(/\S — \S/);
        else expect(parsedDirectiveSchema.parse(outcome.directive)).toEqual(outcome.directive);
      }),
      { numRuns: 300 },
    ));
});

describe('Any plan', () => {
  it('parses the same in NFC and in NFD', () =>
    fc.assert(
      fc.property(plan, (text) => {
        expect(parseDirective(text.normalize('NFD'))).toEqual(parseDirective(text.normalize('NFC')));
      }),
    ));

  it('has its spans within the text, and no two duties share a line', () =>
    fc.assert(
      fc.property(plan, (text) => {
        const directive = parsedOf(text);
        const last = splitLines(text).length;
        const spans = [...directive.units, ...dutiesOf(directive), ...directive.cites].map(
          ({ span }) => span,
        );
        const warned = directive.warnings.flatMap(({ span }) => span ?? []);
        for (const { from, to } of [...spans, ...warned])
          expect(1 <= from && from <= to && to <= last).toBe(true);
        const ordered = dutiesOf(directive)
          .map(({ span }) => span)
          .toSorted((a, b) => a.from - b.from);
        ordered.slice(1).forEach((span, index) => expect(span.from).toBeGreaterThan(ordered[index]?.to ?? 0));
      }),
    ));

  it("has every duty's words in the lines of its span", () =>
    fc.assert(
      fc.property(plan, (text) => {
        const lines = splitLines(text);
        for (const { text: words, span } of dutiesOf(parsedOf(text))) {
          const source = lines.slice(span.from - 1, span.to).map((raw) => collapse(readLine(raw, 1).wide));
          const held = source.join(' ').split(/[\s|]+/);
          expect(words.split(' ').filter((part) => !held.some((other) => other.includes(part)))).toEqual([]);
        }
      }),
    ));

  it('has a role for every line: what nothing understood is inside a warning', () =>
    fc.assert(
      fc.property(plan, (text) => {
        const { outcome, roles } = readPlan(text);
        const warned =
          outcome.outcome === 'parsed'
            ? outcome.directive.warnings.filter(({ code }) => code === 'unread-line')
            : [];
        const within = (line: number) =>
          warned.some(({ span }) => span !== null && span.from <= line && line <= span.to);
        expect(roles).toHaveLength(splitLines(text).length);
        expect(
          roles.flatMap((role, index) => (role === 'unread' && !within(index + 1) ? [index + 1] : [])),
        ).toEqual([]);
      }),
    ));
});
