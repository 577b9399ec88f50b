import { describe, expect, it } from 'vitest';
import { readCitations } from './citations.ts';
import { readLines } from './line.ts';
import type { Notes } from './notes.ts';

const own = { number: '07-KH/ĐU', issuedOn: '2026-03-02' };

const cite = (text: string) => {
  const notes: Notes = { roles: [], warnings: [] };
  const cites = readCitations(readLines(text), own, notes);
  return {
    cites: cites.map(({ number, date }) => [number, date]),
    spans: cites.map(({ span }) => span),
    warnings: notes.warnings,
  };
};

describe('A cited document', () => {
  it.each([
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', '57-NQ/TW', '2024-12-22'],
    ['Nghị quyết 01A-NQ/ĐU ngày 09/7/2025', '01A-NQ/ĐU', '2025-07-09'],
    ['Kế hoạch số 20-KH/BCĐ57 ngày 19-01-2026', '20-KH/BCĐ57', '2026-01-19'],
    ['Chương trình số 04-CTr/ĐU ngày 15 tháng 9 năm 2025', '04-CTr/ĐU', '2025-09-15'],
    ['Kế hoạch số 82/KH-UBND (ngày 16/9/2025)', '82/KH-UBND', '2025-09-16'],
    ['Nghị định số 335/2025/NĐ-CP ngày 31/12/2025', '335/2025/NĐ-CP', '2025-12-31'],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022', '06/QĐ-TTg', '2022-01-06'],
    ['Luật số 91/2025/QH15 ngày 26/6/2025', '91/2025/QH15', '2025-06-26'],
    ['Nghị quyết số 57 – NQ / TW của Bộ Chính trị ngày 22/12/2024', '57-NQ/TW', '2024-12-22'],
    ['Kế hoạch số 22-KH/\nBTGDVTU ngày\n26/01/2026', '22-KH/BTGDVTU', '2026-01-26'],
  ])('in "%s" is %s of %s', (text, number, date) => {
    expect(cite(text)).toMatchObject({ cites: [[number, date]], warnings: [] });
  });

  it('counts once, where it is first named, with the first date given', () => {
    const text = 'Nghị quyết số 57-NQ/TW;\n\nNghị quyết số 57-NQ/TW ngày 22/12/2024';
    expect(cite(text)).toMatchObject({
      cites: [['57-NQ/TW', '2024-12-22']],
      spans: [{ from: 1, to: 1 }],
      warnings: [],
    });
  });

  it('with its marks lost is still the same document', () => {
    expect(cite('Chương trình 04-CTr/ĐU ngày 15/9/2025 và 04-CTr/DU').cites).toEqual([
      ['04-CTr/ĐU', '2025-09-15'],
    ]);
  });

  it.each([
    ['Kế hoạch số 118-KH/TU của Thành ủy', 'undated-citation', null],
    ['Kế hoạch số 118-KH/TU ngày 31/02/2026', 'invalid-date', null],
    [
      'Kế hoạch số 118-KH/TU ngày 01/02/2026, Kế hoạch số 118-KH/TU ngày 02/02/2026',
      'conflicting-citation-date',
      '2026-02-01',
    ],
  ])('in "%s" is reported: %s', (text, code, date) => {
    const { cites, warnings } = cite(text);
    expect(cites).toEqual([['118-KH/TU', date]]);
    expect(warnings.map((warning) => warning.code)).toEqual([code]);
  });

  it.each(['57-NQ/ĐU/TW', 'l39/KH-UBND', '57-NQ-TW'])(
    'of the damaged number %s is doubted, not counted',
    (number) => {
      const { cites, warnings } = cite(`Quyết định số ${number} ngày 22/12/2024`);
      expect(cites).toEqual([]);
      expect(warnings).toMatchObject([{ code: 'doubtful-citation', span: { from: 1, to: 1 } }]);
    },
  );

  it("is not the plan itself, which its annex names again, but may be an older document of the plan's number", () => {
    expect(cite('(Kèm theo Kế hoạch số 07-KH/ĐU ngày 02/3/2026)').cites).toEqual([]);
    expect(cite('Kế hoạch số 07-KH/ĐU ngày 10/01/2025').cites).toEqual([['07-KH/ĐU', '2025-01-10']]);
  });

  it.each(['giai đoạn 2025-2030', 'ngày 22/12/2024', 'Quyết định 12', '24/7', 'COVID-19', 'năm 2026 - KH'])(
    'is not seen in "%s"',
    (text) => expect(cite(text)).toMatchObject({ cites: [], warnings: [] }),
  );
});
