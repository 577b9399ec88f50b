import { isKnownNonUnit } from './actors.ts';
import type { DraftDuty, DraftUnit } from './draft.ts';
import { readNumbered, type Numbered } from './headings.ts';
import { endsSentence, startsLower, type Line } from './line.ts';
import { note, spanOf, warn, type Notes } from './notes.ts';
import { mayHeadUnit, readUnitHeading, type UnitHeading } from './unit-heading.ts';

type Open = {
  name: string;
  line: Line;
  number: Numbered | null;
  colon: boolean;
  bulleted: boolean;
  duties: DraftDuty[];
  to: number;
};

const isNextUnit = (number: Numbered, before: Numbered | null): boolean =>
  number.path.at(-1) === (before?.path.at(-1) ?? 0) + 1 &&
  number.path.length === (before?.path.length ?? number.path.length);

const isItemOf = (number: Numbered, unit: Open): boolean => {
  const own = unit.number;
  if (own === null) return true;
  const nested =
    number.path.length > own.path.length && own.path.every((part, index) => number.path[index] === part);
  return (
    nested ||
    (number.style !== own.style && number.path.length === 1 && number.path[0] !== (own.path[0] ?? 0) + 1)
  );
};

const lettered = /^[a-hđ][).] ?(?=\p{L})/u;

/** Reads the units of a section that assigns work, and under each its duties, by dash, number, letter or paragraph. */
export const readUnitSection = (lines: readonly Line[], notes: Notes): DraftUnit[] => {
  const units: Open[] = [];
  let unit: Open | null = null;
  let lastNumber: Numbered | null = null;
  let previous: Line | null = null;
  let afterBlank = false;

  const openUnit = (heading: UnitHeading, line: Line, number: Numbered | null): void => {
    unit = {
      name: heading.name,
      line,
      number,
      colon: /:/.test(line.text),
      bulleted: false,
      duties: [],
      to: line.number,
    };
    units.push(unit);
    lastNumber = number ?? lastNumber;
    note(notes, line, 'unit');
    if (!heading.familiar)
      warn(
        notes,
        'unfamiliar-unit',
        {
          vi: `Đề mục “${heading.name}” được đọc là một đơn vị; xem có đúng không`,
          en: `the heading "${heading.name}" is taken for a unit; check that it is one`,
        },
        spanOf(line),
      );
    if (heading.work) unit.duties.push({ text: heading.work, span: spanOf(line), cells: null });
  };

  const addDuty = (open: Open, text: string, line: Line): void => {
    open.duties.push({ text, span: spanOf(line), cells: null });
    note(notes, line, 'duty');
  };

  const extendDuty = (open: Open, line: Line): boolean => {
    const last = open.duties.at(-1);
    if (!last) return false;
    const text = line.bullet ? `${last.text} ${line.bullet} ${line.text}` : `${last.text} ${line.text}`;
    open.duties[open.duties.length - 1] = { ...last, text, span: { from: last.span.from, to: line.number } };
    note(notes, line, 'duty');
    return true;
  };

  const readBullet = (open: Open, line: Line): void => {
    const wrapped =
      line.bullet === '-' &&
      !afterBlank &&
      startsLower(line.text) &&
      previous !== null &&
      !endsSentence(previous.text) &&
      open.duties.length > 0;
    if ((line.bullet === '+' || wrapped) && extendDuty(open, line)) return;
    open.bulleted = true;
    addDuty(open, line.text, line);
  };

  const readParagraph = (open: Open, line: Line): void => {
    const broken = previous !== null && !endsSentence(previous.text);
    if (open.duties.length === 0 && broken && !open.colon && startsLower(line.text)) {
      open.name = `${open.name} ${line.text.replace(/\s?:$/, '')}`;
      open.to = line.number;
      note(notes, line, 'unit');
    } else if (!((!afterBlank || broken || startsLower(line.text)) && extendDuty(open, line))) {
      if (open.bulleted)
        warn(
          notes,
          'unmarked-duty',
          {
            vi: `Đoạn ở dòng ${line.number} không có gạch đầu dòng, được đọc là một nhiệm vụ của “${open.name}”`,
            en: `the paragraph at line ${line.number} has no dash; it is read as a duty of "${open.name}"`,
          },
          spanOf(line),
        );
      addDuty(open, line.text, line);
    }
  };

  const readNumberedLine = (number: Numbered, line: Line): void => {
    const open = unit;
    const inSequence = isNextUnit(number, lastNumber);
    const heading = readUnitHeading(number.rest, line.marked, inSequence);
    const isItem = open !== null && isItemOf(number, open) && !(heading?.familiar && !heading.work);
    if (isItem) addDuty(open, number.rest, line);
    else if (heading && (heading.familiar || inSequence || line.marked)) openUnit(heading, line, number);
    else if (open && !inSequence && previous && !endsSentence(previous.text) && extendDuty(open, line))
      return;
    else {
      unit = null;
      lastNumber = inSequence ? number : lastNumber;
    }
  };

  lines.forEach((line, index) => {
    if (line.blank) afterBlank = true;
    if (notes.roles[line.number - 1] !== 'unread') return;
    const number = line.bullet ? null : readNumbered(line);
    const next = lines.slice(index + 1).find((other) => !other.blank);
    if (line.bullet) {
      if (unit) readBullet(unit, line);
    } else if (number) readNumberedLine(number, line);
    else if (mayHeadUnit(line, next, afterBlank)) {
      const heading = readUnitHeading(line.text, line.marked, false);
      if (heading) openUnit(heading, line, null);
    } else if (line.marked && isKnownNonUnit(line.text)) unit = null;
    else if (unit && lettered.test(line.text)) addDuty(unit, line.text.replace(lettered, ''), line);
    else if (unit) readParagraph(unit, line);
    previous = line;
    afterBlank = false;
  });
  return units.map(({ name, line, to, duties }) => ({ name, span: { from: line.number, to }, duties }));
};
