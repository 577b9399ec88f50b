import type { Summary } from '@dondoc/evaluation-contracts';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { boxed, headerCell, numberCell, tall } from './cell.ts';
import { bannerOf, redrawing } from './letterhead.ts';
import type { Language } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { shownInstant, shownPeriod } from './shown.ts';
import { unitsSheet } from './summary-units.sheet.ts';
import { summaryWords } from './summary.words.ts';
import { withFixedDates } from './zip-dates.ts';

/** Printed on as many pages as it takes, but never cut from side to side. */
const onePageWide = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string): string =>
          xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

const sheet = (name: string, data: SheetData, widths: readonly number[]) => ({
  sheet: name,
  data,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  orientation: 'landscape' as const,
});

const quotaWidths = [28, 16, 14, 20, 18, 18, 10, 56];

/** share × counted = product, rounded to the most; above it there is a warning in words. */
const quotaSheet = ({ quota, drawnFrom }: Summary, language: Language) => {
  const banner = bannerOf(drawnFrom, language);
  const words = summaryWords[language];
  const titles = ['group', 'of', 'share', 'product', 'most', 'excellent', 'over', 'warning'] as const;
  const lines = quota.lines.map(({ group, of, share, product, most, excellent }) =>
    tall(
      [
        boxed(group[language]),
        numberCell(of),
        numberCell(share.value, '0.0%'),
        numberCell(product.value, '0.00'),
        numberCell(most),
        numberCell(excellent),
        numberCell(Math.max(0, excellent - most)),
        boxed(excellent > most ? words.beyond : words.within),
      ],
      quotaWidths,
    ),
  );
  const wide = (text: string) => [boxed(text, { columnSpan: titles.length, height: 32 })];
  const settled = [
    ...quota.settled.map((each) => wide(each[language])),
    ...(banner === null ? [] : [wide(banner)]),
  ];
  return sheet(
    words.quota,
    [titles.map((title) => ({ ...headerCell(words[title]), height: 36 })), ...lines, ...settled],
    quotaWidths,
  );
};

const factWidths = [52, 90];

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
    [said.redraw, redrawing(drawnFrom, 'summary', period.code, language)],
    [words.rules, `${rules.title[language]} (${rules.id}, ${said.version} ${rules.version})`],
    [words.hash, rules.hash],
    ...(drawnFrom.sample ? [[said.sample, said.sampleNote] as const] : []),
    ...(rules.differences.length === 0 ? [[words.differs, words.noDifferences] as const] : []),
    ...rules.differences.map(
      ({ what, adopted, here, decidedBy }) =>
        [`${words.differs}: ${what[language]}`, `${adopted} → ${here} (${decidedBy})`] as const,
    ),
    ...rules.notes.map(
      ({ text, source, standing }) => [text[language], `${source} (${said[standing]})`] as const,
    ),
  ];
  return sheet(
    words.drawnFrom,
    [
      [headerCell(words.what), headerCell(words.value)],
      ...facts.map(([what, value]) => tall([boxed(what), boxed(value)], factWidths)),
    ],
    factWidths,
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
    await writeExcelFile(sheets, {
      fontFamily: 'Times New Roman',
      fontSize: 12,
      features: [onePageWide],
    }).toBuffer(),
  );
};
