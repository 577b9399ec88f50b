import { isKnownNonUnit } from './actors.ts';
import type { DraftUnit } from './draft.ts';
import { readNumbered, type Numbered } from './headings.ts';
import { endsSentence, startsLower, type Line } from './line.ts';
import type { Notes } from './notes.ts';
import {
  addDuty,
  countsItems,
  draftOf,
  extendDuty,
  extendName,
  isNextNumber,
  startUnit,
  warnUnmarked,
  type OpenUnit,
} from './open-unit.ts';
import { mayHeadUnit, readListedUnit, readUnitHeading, type UnitHeading } from './unit-heading.ts';

const gapBetween = (blanks: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let number = from; number < to; number += 1) if (blanks.has(number)) return true;
  return false;
};

/** Reads the units of a section that assigns work, and under each its duties, by dash, number, letter or paragraph. */
export const readUnitSection = (lines: readonly Line[], notes: Notes): DraftUnit[] => {
  const units: OpenUnit[] = [];
  let unit: OpenUnit | null = null;
  let lastNumber: Numbered | null = null;
  let previous: Line | null = null;
  let afterBlank = false;

  const isBroken = (): boolean => previous !== null && !endsSentence(previous.text);

  const open = (heading: UnitHeading, line: Line, number: Numbered | null): void => {
    unit = startUnit(heading, line, number, notes);
    units.push(unit);
    lastNumber = number ?? lastNumber;
  };

  const readBullet = (line: Line): void => {
    const listed = readListedUnit(line, unit === null || unit.listed);
    if (listed) return open(listed, line, null);
    if (!unit) return;
    const wrapped = line.bullet === '-' && !afterBlank && startsLower(line.text) && isBroken();
    const isPoint = line.bullet === '+' && !unit.listed;
    if ((isPoint || wrapped) && extendDuty(unit, line, notes)) return;
    unit.bulleted = true;
    addDuty(unit, line.text, line, notes);
  };

  const readParagraph = (line: Line): void => {
    if (!unit || (isBroken() && extendName(unit, line, notes))) return;
    if ((!afterBlank || isBroken() || startsLower(line.text)) && extendDuty(unit, line, notes)) return;
    if (unit.bulleted) warnUnmarked(unit, line, notes);
    addDuty(unit, line.text, line, notes);
  };

  const readNumberedLine = (number: Numbered, line: Line): void => {
    const inTurn = isNextNumber(number, lastNumber);
    const heading = readUnitHeading(number.rest, line.marked, inTurn);
    const namesUnit = heading !== null && heading.familiar && heading.work === null;
    if (unit && countsItems(number, unit) && !namesUnit) return addDuty(unit, number.rest, line, notes);
    if (heading) return open(heading, line, number);
    if (unit && !inTurn && isBroken() && extendDuty(unit, line, notes)) return;
    unit = null;
    if (inTurn) lastNumber = number;
  };

  const read = (line: Line, next: Line | undefined): void => {
    const number = line.bullet ? null : readNumbered(line);
    const mayHead = (line.marked || !isBroken() || afterBlank) && mayHeadUnit(line, next, afterBlank);
    const heading =
      !line.bullet && !number && mayHead ? readUnitHeading(line.text, line.marked, false) : null;
    if (line.bullet) readBullet(line);
    else if (number) readNumberedLine(number, line);
    else if (heading) open(heading, line, null);
    else if (line.marked && isKnownNonUnit(line.text)) unit = null;
    else if (unit && /^[a-hđ][).] ?\p{L}/u.test(line.text))
      addDuty(unit, line.text.slice(2).trim(), line, notes);
    else readParagraph(line);
  };

  const written = lines.filter((line) => notes.roles[line.number - 1] === 'unread');
  const blanks = new Set(lines.filter((line) => line.blank).map((line) => line.number));
  written.forEach((line, index) => {
    // A page number may stand between the gap and the line.
    const before = previous?.number ?? lines[0]?.number ?? line.number;
    afterBlank = gapBetween(blanks, before, line.number);
    read(line, written[index + 1]);
    previous = line;
  });
  return units.map(draftOf);
};
