import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { guarded } from './cell.ts';
import { summaryXlsx } from './index.ts';
import { madeSummary, vietnameseLetters } from './made-papers.spec.ts';
import { printable } from './paper.ts';
import { unpacked } from './read-back.spec.ts';

const sheetsOf = async (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes));

const headRow = 8;

afterEach(() => {
  vi.useRealTimers();
});

describe('A summary', () => {
  it('lists the units with numbers as numbers and days as days', async () => {
    const [units] = await sheetsOf(await summaryXlsx(madeSummary));
    expect(units?.sheet).toBe('Tổng hợp');
    expect(units?.data[headRow]?.slice(0, 5)).toEqual([
      'TT',
      'Đơn vị',
      'Nhóm',
      'Người đứng đầu',
      'Nhiệm vụ được tính',
    ]);
    expect(units?.data[headRow + 2]).toEqual([
      2,
      'Đơn vị số 1',
      'Cơ quan Đảng',
      'Phạm Văn Mẫu',
      11,
      1,
      17 / 18,
      8 / 9,
      28,
      1190 / 18,
      1694 / 18,
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành xuất sắc nhiệm vụ',
      new Date('2026-12-08T00:00:00Z'),
      null,
    ]);
  });

  it('leaves the ratios of a unit without tasks empty and says why', async () => {
    const [units] = await sheetsOf(await summaryXlsx(madeSummary));
    const row = units?.data[headRow + 12];
    expect(row?.slice(4, 8)).toEqual([0, null, null, null]);
    expect(row?.at(-1)).toBe('chưa đủ dữ liệu');
  });

  it('shows how the quota is counted, and warns where it is exceeded', async () => {
    const [, quota] = await sheetsOf(await summaryXlsx(madeSummary));
    expect(quota?.data[1]?.slice(0, 7)).toEqual(['Cơ quan Đảng', 6, 0.2, 1.2, 1, 3, 2]);
    expect(quota?.data[1]?.[7]).toContain('vượt hạn mức');
    expect(quota?.data[2]?.[7]).toBe('trong hạn mức');
  });

  it('names the place in the ledger and the rules that it was drawn from', async () => {
    const text = JSON.stringify((await sheetsOf(await summaryXlsx(madeSummary)))[2]?.data);
    for (const each of [
      '884213',
      '51877',
      '17:00 08/12/2026',
      madeSummary.rules.hash,
      'Quyết định số 7-QĐ/ĐU',
    ])
      expect(text).toContain(each);
  });

  it('keeps its header rows in sight', async () => {
    const files = unpacked(await summaryXlsx(madeSummary));
    expect(files['xl/worksheets/sheet1.xml']).toContain(`ySplit="${headRow + 1}"`);
    expect(files['xl/worksheets/sheet2.xml']).toContain('ySplit="1"');
    expect(files['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  });

  it('says that it is a sample, and where to sign', async () => {
    const text = JSON.stringify((await sheetsOf(await summaryXlsx(madeSummary)))[0]?.data);
    for (const each of ['DỮ LIỆU MẪU', 'T/M BAN THƯỜNG VỤ', 'Nguyễn Thị Hoa Mẫu', 'Nơi nhận:', '12-BC/ĐU'])
      expect(text).toContain(each);
  });

  it('is drawn in English', async () => {
    const sheets = await sheetsOf(await summaryXlsx(madeSummary, { language: 'en' }));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Quota of excellent', 'Drawn from']);
    expect(sheets[0]?.data[headRow + 2]?.[11]).toBe('Excellent');
    expect(sheets[1]?.data[0]?.[0]).toBe('Group');
    expect(JSON.stringify(sheets[2]?.data)).toContain('Points for progress');
  });

  it.each(['NFC', 'NFD'])('carries every Vietnamese letter, given in %s', async (form) => {
    const name = vietnameseLetters.join('').normalize(form);
    const units = madeSummary.units.map((unit) => ({ ...unit, name }));
    const [sheet] = await sheetsOf(await summaryXlsx({ ...madeSummary, units }));
    expect(sheet?.data[headRow + 1]?.[1]).toBe(vietnameseLetters.join(''));
  });

  it('is drawn without any units', async () => {
    const [units] = await sheetsOf(await summaryXlsx({ ...madeSummary, units: [] }));
    expect(units?.data[headRow]?.[0]).toBe('TT');
  });

  it('is the same to the byte when it is drawn again, on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-09T08:00:00Z') });
    const first = await summaryXlsx(madeSummary);
    vi.setSystemTime(new Date('2027-03-01T09:30:20Z'));
    expect(Buffer.from(await summaryXlsx(madeSummary)).equals(Buffer.from(first))).toBe(true);
  });
});

const dangerous = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00a0', '\u0001', '\ufeff', '\n'),
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'),
    fc.string(),
  )
  .map((parts) => parts.join(''));

describe('A text in a cell', () => {
  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'binary' })), (text) => {
        expect(guarded(text)).not.toMatch(/^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
    );
  });

  it('is otherwise what was given', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string()), (text) => {
        expect([printable(text), `'${printable(text)}`]).toContain(guarded(text));
      }),
    );
    expect(guarded('Ban Xây dựng Đảng = 1')).toBe('Ban Xây dựng Đảng = 1');
  });

  it('stays text in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dangerous, { minLength: 1, maxLength: 20 }), async (names) => {
        const [template] = madeSummary.units;
        const units = template ? names.map((name) => ({ ...template, name })) : [];
        const files = unpacked(await summaryXlsx({ ...madeSummary, units }));
        for (const [name, xml] of Object.entries(files))
          if (name.endsWith('.xml')) expect(xml).not.toMatch(/<f[\s>]/);
      }),
      { numRuns: 15 },
    );
  });
});
