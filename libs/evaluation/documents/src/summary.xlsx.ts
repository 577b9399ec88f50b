import type { Summary } from '@dondoc/evaluation-contracts';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { boxed, headerCell, numberCell } from './cell.ts';
import type { Language } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { shownInstant, shownPeriod } from './shown.ts';
import { unitsSheet } from './summary-units.sheet.ts';
import { summaryWords } from './summary.words.ts';
import { withFixedDates } from './zip-dates.ts';

const sheet = (name: string, data: SheetData, widths: readonly number[]) => ({
  sheet: name,
  data,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  orientation: 'landscape' as const,
});

/** share × counted = product, rounded to the most; above it there is a warning in words. */
const quotaSheet = ({ quota }: Summary, language: Language) => {
  const words = summaryWords[language];
  const titles = ['group', 'of', 'share', 'product', 'most', 'excellent', 'over', 'warning'] as const;
  const lines = quota.lines.map(({ group, of, share, product, most, excellent }) => [
    boxed(group),
    numberCell(of),
    numberCell(share.value, '0.0%'),
    numberCell(product.value, '0.00'),
    numberCell(most),
    numberCell(excellent),
    numberCell(Math.max(0, excellent - most)),
    boxed(excellent > most ? words.beyond : words.within),
  ]);
  const settled = quota.settled.map((each) => [
    boxed(each[language], { columnSpan: titles.length, height: 32 }),
  ]);
  return sheet(
    words.quota,
    [titles.map((title) => headerCell(words[title])), ...lines, ...settled],
    [28, 16, 14, 20, 18, 18, 10, 56],
  );
};

/** The place in the ledger and the rules, so that the same summary can be drawn again. */
const drawnFromSheet = ({ drawnFrom, rules, period, ward }: Summary, language: Language) => {
  const words = summaryWords[language];
  const said = paperWords[language];
  const facts: readonly (readonly [string, string])[] = [
    [words.ward, ward],
    [words.period, shownPeriod(period.code, language)],
    [words.asOf, shownInstant(drawnFrom.asOf)],
    [words.transaction, drawnFrom.transactionId],
    [words.position, drawnFrom.position],
    [words.rules, `${rules.title[language]} (${rules.id}, ${said.version} ${rules.version})`],
    [words.hash, rules.hash],
    ...(drawnFrom.sample ? [[said.sample, said.sampleNote] as const] : []),
    ...rules.differences.map(
      ({ what, adopted, here, decidedBy }) =>
        [what[language], `${adopted} → ${here} (${decidedBy})`] as const,
    ),
    ...rules.notes.map(
      ({ text, source, standing }) => [text[language], `${source} (${said[standing]})`] as const,
    ),
  ];
  return sheet(
    words.drawnFrom,
    [
      [headerCell(words.what), headerCell(words.value)],
      ...facts.map(([what, value]) => [boxed(what), boxed(value)]),
    ],
    [52, 90],
  );
};

/** Numbers stay numbers and days stay days, so that it can be counted on; text never becomes a formula. */
export const summaryXlsx = async (
  summary: Summary,
  { language = 'vi' }: Readonly<{ language?: Language }> = {},
): Promise<Uint8Array> => {
  const sheets = [
    unitsSheet(summary, language),
    quotaSheet(summary, language),
    drawnFromSheet(summary, language),
  ];
  return withFixedDates(
    await writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer(),
  );
};
