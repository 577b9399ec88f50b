import { editReportSchema } from '@dondoc/evaluation-contracts';
import { editedContent } from '@dondoc/evaluation-reports';
import { describe, expect, it } from 'vitest';
import { aReport } from '../../testing/a-report.ts';
import { changesOf, passagesOf, valuesOf, type EditValues } from './edit-values.ts';

const values = valuesOf(aReport);
const withSlow = (text: string, key = 'vb-1-2'): EditValues => ({
  ...values,
  passages: { ...values.passages, slow: { ...values.passages.slow, [key]: text } },
});

describe('What stands in the fields of a report', () => {
  it('is what the report says, with a field for the whole of each topic', () => {
    expect(values.passages).toEqual({
      progress: { _: 'Đã hoàn thành 1/3 nhiệm vụ.' },
      results: { _: '', 'vb-1-1': '' },
      slow: { _: '', 'vb-1-2': 'Chờ số liệu của 4 chi bộ' },
      causes: { _: '' },
      remedies: { _: '' },
    });
    expect(values.recipients).toBe('Như trên\nLưu');
    expect(passagesOf(aReport, 'progress')).toHaveLength(1);
  });

  it('sends nothing where nothing was changed', () => {
    expect(changesOf(aReport, values)).toBeNull();
    expect(changesOf(aReport, { ...values, foreword: ' Kính gửi Thường trực ' })).toBeNull();
  });

  it('sends what was changed and nothing else', () => {
    expect(changesOf(aReport, withSlow('Chờ chi bộ 3'))).toEqual({
      passages: [{ section: 'slow', assignment: 'vb-1-2', text: 'Chờ chi bộ 3' }],
    });
    expect(changesOf(aReport, withSlow('Nhìn chung chậm', '_'))).toEqual({
      passages: [{ section: 'slow', assignment: null, text: 'Nhìn chung chậm' }],
    });
    expect(changesOf(aReport, { ...values, foreword: '', recipients: 'Lưu\n\n Đảng ủy ' })).toEqual({
      foreword: null,
      recipients: ['Lưu', 'Đảng ủy'],
    });
  });

  it('gives an edit up where a passage is as it was drawn again, and leaves out what is emptied', () => {
    expect(changesOf(aReport, withSlow('Số liệu'))?.passages).toEqual([
      { section: 'slow', assignment: 'vb-1-2', text: null },
    ]);
    expect(changesOf(aReport, withSlow(''))?.passages).toEqual([
      { section: 'slow', assignment: 'vb-1-2', text: '' },
    ]);
  });

  it('is what stands there once it is sent', () => {
    const changed = { ...withSlow('Chờ chi bộ 3'), closing: 'Trên đây là báo cáo.' };
    const request = editReportSchema.parse(changesOf(aReport, changed));
    const { foreword, closing, recipients, sections } = aReport;
    const after = editedContent({ foreword, closing, recipients, sections }, request);
    expect(after.sections.slow).toEqual([{ ...aReport.sections.slow[0], said: 'Chờ chi bộ 3' }]);
    expect(after.closing).toBe('Trên đây là báo cáo.');
  });
});
