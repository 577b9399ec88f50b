import { describe, expect, it } from 'vitest';
import { reportDocx, reportPdf } from './index.ts';
import { madeReport } from './made-papers.spec.ts';
import { bare, docxText, pdfText } from './read-back.spec.ts';

const textOf = async (...given: Parameters<typeof reportDocx>) => docxText(await reportDocx(...given));

const topics = ['TIẾN ĐỘ', 'KẾT QUẢ', 'NỘI DUNG CÒN CHẬM', 'NGUYÊN NHÂN', 'GIẢI PHÁP'];

describe('A periodic report', () => {
  it('has what the plan asks for, in its order', async () => {
    const text = await textOf(madeReport);
    const places = topics.map((topic) => text.indexOf(`. ${topic}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says whatever was written, and to whom it belongs', async () => {
    const text = bare(await textOf(madeReport));
    const { sections, foreword, closing, subject } = madeReport;
    for (const { about, text: passage } of Object.values(sections).flat())
      expect(text).toContain(bare(about === null ? passage : `${about}: ${passage}`));
    for (const each of [foreword, closing, subject.name, subject.title])
      expect(text).toContain(bare(each ?? ''));
  });

  it('adds up its figures', async () => {
    expect(bare(await textOf(madeReport))).toContain('Cộng139121');
  });

  it('says of a topic without passages that there is nothing', async () => {
    expect(await textOf(madeReport)).toMatch(/GIẢI PHÁP\s+Không có\./);
  });

  it('on a unit lists the documents that assigned its work', async () => {
    const subject = { kind: 'unit' as const, name: 'Ban Xây dựng Đảng', title: null };
    const text = await textOf({ ...madeReport, subject, figures: [] });
    expect(text).toContain('kết quả thực hiện nhiệm vụ của Ban Xây dựng Đảng');
    expect(text).toContain('Trong kỳ không có nhiệm vụ.');
  });

  it.each([
    ['draft', 'DỰ THẢO'],
    ['withdrawn', 'ĐÃ THU HỒI'],
  ] as const)('that is none, but a %s one, says so above its title', async (mark, words) => {
    const text = await textOf({ ...madeReport, mark });
    expect(text.indexOf(words)).toBeGreaterThan(-1);
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('BÁO CÁO'));
    expect(await textOf(madeReport)).not.toContain(words);
  });

  it('is a PDF with the same words', async () => {
    const text = bare(await pdfText(await reportPdf(madeReport)));
    for (const { text: passage } of Object.values(madeReport.sections).flat())
      expect(text).toContain(bare(passage));
  });

  it('is drawn in English', async () => {
    const text = await textOf(madeReport, { language: 'en' });
    for (const each of [
      'REPORT',
      'II. PROGRESS',
      'VI. REMEDIES',
      'Nothing.',
      'Done in time',
      'quarter III of 2026',
    ])
      expect(text).toContain(each);
  });

  it('says in the language of the paper what is the machine’s words', async () => {
    const [line] = madeReport.figures;
    const given = {
      ...madeReport,
      figures: line ? [{ ...line, name: 'Việc giao riêng', nameEn: 'Work given without a document' }] : [],
      sections: {
        ...madeReport.sections,
        slow: [{ about: 'Sổ tay', text: 'Quá hạn.', textEn: 'Overdue.' }],
      },
    };
    const [vi, en] = [await textOf(given), await textOf(given, { language: 'en' })];
    for (const each of ['Việc giao riêng', 'Sổ tay: Quá hạn.']) expect(vi).toContain(each);
    for (const each of ['Work given without a document', 'Sổ tay: Overdue.']) expect(en).toContain(each);
    expect(en).not.toContain('Việc giao riêng');
  });

  it('is the same to the byte when it is drawn again', async () => {
    const [first, second] = [await reportDocx(madeReport), await reportDocx(madeReport)];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
