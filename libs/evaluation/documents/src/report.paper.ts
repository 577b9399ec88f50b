import type { Report } from '@dondoc/evaluation-contracts';
import { bannerOf, ledgerPlace, letterhead, signature } from './letterhead.ts';
import { body, centred, heading, table, type Block, type Language, type Paper } from './paper.ts';
import { reportWords } from './report.words.ts';
import { shownPeriod } from './shown.ts';

const columns = ['assigned', 'doneInTime', 'doneLate', 'underWay', 'overdue'] as const;

const nameOf = ({ name, nameEn }: Report['figures'][number], language: Language): string =>
  (language === 'en' ? nameEn : undefined) ?? name;

const figures = ({ figures: lines, subject }: Report, language: Language): Block => {
  const words = reportWords[language];
  if (lines.length === 0) return body(words.noFigures);
  const sum = columns.map((column) => String(lines.reduce((total, each) => total + each[column], 0)));
  return table(
    [
      [subject.kind === 'directive' ? words.byUnit : words.byDirective, 35],
      ...columns.map((column) => [words[column], 13, 'center'] as const),
    ],
    [
      ...lines.map((each) => [nameOf(each, language), ...columns.map((column) => String(each[column]))]),
      [words.sum, ...sum],
    ],
    { hasTotal: true },
  );
};

const titleLines = ({ subject, period, mark }: Report, language: Language): readonly Block[] => {
  const words = reportWords[language];
  const subjectText = `${words[subject.kind]} ${subject.name}`;
  return [
    ...(mark === null ? [] : [centred(words[`${mark}Mark`], { bold: true, size: 14, before: 10 })]),
    centred(words.title, { bold: true, size: 16, before: 10 }),
    centred(subjectText, { bold: true, size: 14 }),
    ...(subject.title === null ? [] : [centred(subject.title, { bold: true, size: 14 })]),
    centred(`(${shownPeriod(period.code, language)})`, { bold: true, size: 14, rule: 0.25 }),
  ];
};

const topics = ['progress', 'results', 'slow', 'causes', 'remedies'] as const;

const topic = (report: Report, name: (typeof topics)[number], language: Language): readonly Block[] => {
  const words = reportWords[language];
  const passages = report.sections[name];
  return [
    heading(words[name]),
    ...(passages.length === 0 ? [body(words.nothing)] : []),
    ...passages.map(({ about, text, textEn }) => {
      const shown = (language === 'en' ? textEn : undefined) ?? text;
      return body(about === null ? shown : `- ${about}: ${shown}`);
    }),
  ];
};

export const reportPaper = (report: Report, language: Language): Paper => ({
  title: `${reportWords[language].title}: ${report.subject.name}, ${shownPeriod(report.period.code, language)}`,
  language,
  drawnAt: report.drawnFrom.asOf,
  banner: bannerOf(report.drawnFrom, language),
  foot: ledgerPlace(report.drawnFrom, language),
  sections: [
    {
      landscape: false,
      blocks: [
        letterhead(report.letterhead, language),
        ...titleLines(report, language),
        ...(report.foreword === null ? [] : [body(report.foreword)]),
        heading(reportWords[language].figures),
        figures(report, language),
        ...topics.flatMap((name) => topic(report, name, language)),
        ...(report.closing === null ? [] : [body(report.closing)]),
        signature(report.letterhead, language),
      ],
    },
  ],
});
