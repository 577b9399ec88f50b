import { describe, expect, it } from 'vitest';
import { aReport } from '../../testing/a-report.ts';
import { changesOf, valuesOf } from './edit-values.ts';
import { reportInWords } from './report-in-words.ts';

const says = { code: 'done', done: 1, assigned: 3 } as const;
const coded = {
  ...aReport,
  figures: aReport.figures.map((line) => ({ ...line, name: 'Việc giao riêng', code: 'own-work' as const })),
  sections: { ...aReport.sections, progress: aReport.sections.progress.map((one) => ({ ...one, says })) },
};

describe('A report as a page shows it', () => {
  it('says what the log itself says in the reader’s language', () => {
    const { figures, sections } = reportInWords(coded, 'en');
    expect(figures[0]?.name).toBe('Work given without a document');
    expect(sections.progress[0]?.drawn).toBe('1 of 3 tasks are done.');
    expect(reportInWords(coded, 'vi').sections.progress[0]?.drawn).toBe('Đã hoàn thành 1/3 nhiệm vụ.');
  });

  it('leaves what was drawn without codes as it stands', () =>
    expect(reportInWords(aReport, 'en')).toEqual(aReport));

  it('sends nothing of it back where nobody changed it', () => {
    const view = reportInWords(coded, 'en');
    expect(changesOf(view, valuesOf(view))).toBeNull();
  });
});
