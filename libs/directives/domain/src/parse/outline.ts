import { fold } from './fold.ts';
import { assignsWork, readNumbered, readSectionHeading, type SectionHeading } from './headings.ts';
import { opensAsActor } from './actors.ts';
import { readKindLine } from './head-lines.ts';
import { endsSentence, isCapitals, isPageNumber, type Line } from './line.ts';
import { readTable, type Table } from './table.ts';
import { isClosing, isClosingOfWork, startsTail } from './tail.ts';

/** A stretch of the document that one reader understands. */
export type Block =
  | Readonly<{ kind: 'head' | 'closing' | 'tail' | 'annex'; lines: Line[] }>
  | Readonly<{ kind: 'section'; heading: SectionHeading; at: readonly Line[]; lines: Line[] }>
  | Readonly<{ kind: 'table'; table: Table }>;

/** A block of lines, as against a table. */
export type PlainBlock = Exclude<Block, { kind: 'table' }>;

const annexAt = /^(?:phu luc|bieu mau|danh muc nhiem vu)(?![a-z])/;
const startsAnnex = (line: Line): boolean =>
  line.bullet === '' &&
  annexAt.test(line.folded) &&
  line.text.length <= 80 &&
  (line.marked || isCapitals(line.text) || line.text.length <= 12);

const maxJump = 4;

const acceptable = (heading: SectionHeading, line: Line, last: number, assigning: boolean): boolean => {
  if (heading.value === null) return !assigning;
  if (heading.value > last) return heading.value - last <= maxJump || line.marked;
  return (line.marked || isCapitals(heading.title)) && !(assigning && opensAsActor(heading.title));
};

// Plans numbered in Arabic: "5. TỔ CHỨC THỰC HIỆN".
const arabicSection = (line: Line): SectionHeading | null => {
  const numbered = line.bullet ? null : readNumbered(line);
  return numbered?.path.length === 1 && numbered.rest.length <= 60 && assignsWork(numbered.rest)
    ? { value: null, title: numbered.rest, assigns: true }
    : null;
};

// "… kể từ ngày ban hành / Kế hoạch này." is a line run over, not a closing.
const closes = (line: Line, before: Line | undefined, assigning: boolean): boolean => {
  const runsOn = before && !before.blank && !before.marked && !endsSentence(before.text);
  return isClosing(line) || (assigning && !runsOn && isClosingOfWork(line));
};

/** Cuts the document into blocks, in order; together they hold every line once. */
export const outlineOf = (lines: readonly Line[]): Block[] => {
  const top: PlainBlock = { kind: 'head', lines: [] };
  const blocks: Block[] = [top];
  const roman = lines.filter((line) => (readSectionHeading(line)?.value ?? null) !== null).length;
  let last = 0;
  let started = false;

  // A numeral alone on its line has its title on the next.
  const withTitle = (
    heading: SectionHeading,
    i: number,
  ): Readonly<{ heading: SectionHeading; to: number }> => {
    const to = lines.findIndex((line, index) => index > i && !line.blank);
    const title = lines[to]?.text ?? '';
    return heading.title !== '' || to < 0
      ? { heading, to: i }
      : { heading: { ...heading, title, assigns: assignsWork(title) }, to };
  };
  const open = (block: Block): void => {
    blocks.push(block);
  };
  const sectionAt = (line: Line, mode: PlainBlock['kind'], assigning: boolean): SectionHeading | null => {
    const heading = readSectionHeading(line) ?? (roman < 2 ? arabicSection(line) : null);
    if (!heading || mode === 'annex' || (heading.value === null && mode === 'tail')) return null;
    return acceptable(heading, line, last, assigning) ? heading : null;
  };
  const ends = (line: Line): boolean =>
    startsTail(line) || startsAnnex(line) || fold(line.text).startsWith('tren day la');

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const block = blocks.findLast((other) => other.kind !== 'table') ?? top;
    const assigning = block.kind === 'section' && block.heading.assigns;
    if (line.blank || line.rule || isPageNumber(line)) {
      block.lines.push(line);
      continue;
    }
    started ||= readKindLine(line) !== null;
    const table = ends(line) ? null : readTable(lines, i, ends);
    const heading = table ? null : sectionAt(line, block.kind, assigning);
    if (table) {
      started = true;
      open({ kind: 'table', table });
      open(block.kind === 'section' ? { ...block, at: [], lines: [] } : { kind: block.kind, lines: [] });
      i = table.end - 1;
    } else if (heading) {
      last = Math.max(last, heading.value ?? last + 1);
      started = true;
      const titled = withTitle(heading, i);
      open({ kind: 'section', heading: titled.heading, at: lines.slice(i, titled.to + 1), lines: [] });
      i = titled.to;
    } else if (startsAnnex(line) && started && block.kind !== 'annex') open({ kind: 'annex', lines: [line] });
    else if (startsTail(line) && started && block.kind !== 'tail') open({ kind: 'tail', lines: [line] });
    else if (block.kind === 'section' && closes(line, lines[i - 1], assigning))
      open({ kind: 'closing', lines: [line] });
    else block.lines.push(line);
  }
  return blocks;
};
