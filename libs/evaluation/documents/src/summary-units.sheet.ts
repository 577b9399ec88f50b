import type { Summary } from '@dondoc/evaluation-contracts';
import type { CellObject, SheetData } from 'write-excel-file/node';
import { boxed, dateCell, headerCell, numberCell, tall, textCell } from './cell.ts';
import { bannerOf, letterhead, signature } from './letterhead.ts';
import { line, type Columns, type Language, type Line } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { shownPeriod } from './shown.ts';
import { summaryWords } from './summary.words.ts';

type Unit = Summary['units'][number];
type Head = Readonly<{ title: string; width: number; cell: (unit: Unit, at: number) => CellObject }>;

const columnsOf = (language: Language): readonly Head[] => {
  const words = summaryWords[language];
  const grades = paperWords[language];
  const percent = '0.0%';
  const points = '0.0';
  const gradeText = (grade: Unit['proposed']) => (grade === null ? '' : grades[grade]);
  return [
    { title: words.order, width: 5, cell: (_, at) => numberCell(at + 1) },
    { title: words.unit, width: 32, cell: ({ name }) => boxed(name) },
    { title: words.group, width: 20, cell: ({ group }) => boxed(group[language]) },
    { title: words.head, width: 22, cell: ({ head }) => boxed(head ?? '') },
    { title: words.counted, width: 10, cell: ({ counted }) => numberCell(counted) },
    {
      title: words.quantity,
      width: 10,
      cell: ({ ratios }) => numberCell(ratios?.quantity.value ?? null, percent),
    },
    {
      title: words.quality,
      width: 10,
      cell: ({ ratios }) => numberCell(ratios?.quality.value ?? null, percent),
    },
    {
      title: words.progress,
      width: 10,
      cell: ({ ratios }) => numberCell(ratios?.progress.value ?? null, percent),
    },
    {
      title: words.general,
      width: 10,
      cell: ({ score }) => numberCell(score.general?.value ?? null, points),
    },
    {
      title: words.results,
      width: 10,
      cell: ({ score }) => numberCell(score.results?.value ?? null, points),
    },
    {
      title: words.total,
      width: 10,
      cell: ({ score }) => numberCell(score.total?.value ?? null, points, { fontWeight: 'bold' }),
    },
    { title: words.proposed, width: 24, cell: ({ proposed }) => boxed(gradeText(proposed)) },
    { title: words.decided, width: 24, cell: ({ decided }) => boxed(gradeText(decided?.grade ?? null)) },
    { title: words.decidedOn, width: 13, cell: ({ decided }) => dateCell(decided?.on ?? null) },
    {
      title: words.note,
      width: 34,
      cell: ({ counted, otherRules }) =>
        boxed(
          [
            ...(counted === 0 ? [grades.notEnough] : []),
            ...(otherRules === null ? [] : [`${words.otherRules} ${otherRules}`]),
          ].join('; '),
        ),
    },
  ];
};

type Row = (CellObject | null)[];

const row = (width: number, cells: Readonly<Record<number, CellObject>>): Row =>
  Array.from({ length: width }, (_, at) => cells[at] ?? null);

const written = ({ text, bold, italic, align }: Line, columnSpan: number): CellObject =>
  // A dash of its own: a hyphen would be guarded as the beginning of a formula.
  textCell(text.replace(/^- /, '– '), {
    align: align === 'center' ? 'center' : 'left',
    columnSpan,
    ...(bold && { fontWeight: 'bold' }),
    ...(italic && { fontStyle: 'italic' }),
  });

const leftSpan = 4;
const rightFrom = 8;

/** The two columns of a letterhead or of a signature, over the sheet's columns. */
const sideBySide = ({ left, right }: Pick<Columns, 'left' | 'right'>, width: number): Row[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [onLeft, onRight] = [left[at], right[at]];
    return row(width, {
      ...(onLeft && { 0: written(onLeft, leftSpan) }),
      ...(onRight && { [rightFrom]: written(onRight, width - rightFrom) }),
    });
  });

const signatureRoom = Array.from({ length: 4 }, () => line(''));

/** The name stands last, below room for the hand. */
const signed = (summary: Summary, language: Language, width: number): Row[] => {
  const { left, right } = signature(summary.letterhead, language);
  return sideBySide({ left, right: [...right.slice(0, -1), ...signatureRoom, ...right.slice(-1)] }, width);
};

export const unitsSheet = (summary: Summary, language: Language) => {
  const words = summaryWords[language];
  const heads = columnsOf(language);
  const width = heads.length;
  const wide = (text: string, fontSize: number): Row =>
    row(width, { 0: textCell(text, { columnSpan: width, align: 'center', fontWeight: 'bold', fontSize }) });
  const banner = bannerOf(summary.drawnFrom, language);
  const top: Row[] = [
    ...sideBySide(letterhead(summary.letterhead, language), width),
    wide(words.title, 14),
    wide(`${words.subtitle} ${shownPeriod(summary.period.code, language)}: ${summary.ward}`, 12),
    ...(banner === null ? [] : [wide(banner, 11)]),
    row(width, {}),
  ];
  const data: SheetData = [
    ...top,
    heads.map(({ title }) => ({ ...headerCell(title), height: 48 })),
    ...summary.units.map((unit, at) =>
      tall(
        heads.map(({ cell }) => cell(unit, at)),
        heads.map((head) => head.width),
      ),
    ),
    row(width, {}),
    ...signed(summary, language, width),
  ];
  return {
    sheet: words.units,
    data,
    columns: heads.map((head) => ({ width: head.width })),
    stickyRowsCount: top.length + 1,
    orientation: 'landscape' as const,
  };
};
