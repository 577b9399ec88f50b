import type { DraftDuty, DraftUnit } from './draft.ts';
import type { Numbered } from './headings.ts';
import { startsLower, type Line } from './line.ts';
import { note, spanOf, warn, type Notes } from './notes.ts';
import type { UnitHeading } from './unit-heading.ts';

/** A unit while its lines are being read. `listed`: named by a dash itself, so that its duties stand one level below. */
export type OpenUnit = {
  name: string;
  readonly line: Line;
  readonly number: Numbered | null;
  readonly listed: boolean;
  bulleted: boolean;
  to: number;
  readonly duties: DraftDuty[];
};

export const startUnit = (
  heading: UnitHeading,
  line: Line,
  number: Numbered | null,
  notes: Notes,
): OpenUnit => {
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
  const duties = heading.work ? [{ text: heading.work, span: spanOf(line), cells: null }] : [];
  const { name } = heading;
  return { name, line, number, listed: line.bullet !== '', bulleted: false, to: line.number, duties };
};

export const addDuty = (unit: OpenUnit, text: string, line: Line, notes: Notes): void => {
  unit.duties.push({ text, span: spanOf(line), cells: null });
  note(notes, line, 'duty');
};

/** Joins a line to the unit's last duty; false when there is none. */
export const extendDuty = (unit: OpenUnit, line: Line, notes: Notes): boolean => {
  const last = unit.duties.at(-1);
  if (!last) return false;
  const text = `${last.text} ${line.bullet ? `${line.bullet} ` : ''}${line.text}`;
  unit.duties[unit.duties.length - 1] = { ...last, text, span: { from: last.span.from, to: line.number } };
  note(notes, line, 'duty');
  return true;
};

/** Joins a line to a name that its heading could not hold; false when the name was complete. */
export const extendName = (unit: OpenUnit, line: Line, notes: Notes): boolean => {
  const complete = unit.duties.length > 0 || unit.line.text.includes(':') || !startsLower(line.text);
  if (complete || unit.to + 1 !== line.number) return false;
  unit.name = `${unit.name} ${line.text.replace(/ ?:$/, '')}`;
  unit.to = line.number;
  note(notes, line, 'unit');
  return true;
};

export const warnUnmarked = (unit: OpenUnit, line: Line, notes: Notes): void =>
  warn(
    notes,
    'unmarked-duty',
    {
      vi: `Đoạn ở dòng ${line.number} không có gạch đầu dòng, được đọc là một nhiệm vụ của “${unit.name}”`,
      en: `the paragraph at line ${line.number} has no dash; it is read as a duty of "${unit.name}"`,
    },
    spanOf(line),
  );

/** True when the number follows the last unit's: "3." after "2.", "6.2." after "6.1." */
export const isNextNumber = (number: Numbered, before: Numbered | null): boolean =>
  number.path.at(-1) === (before?.path.at(-1) ?? 0) + 1 &&
  number.path.length === (before?.path.length ?? number.path.length);

/** True when the number counts items within the unit: "2.1." or "1)" under "2." */
export const countsItems = (number: Numbered, unit: OpenUnit): boolean => {
  const own = unit.number;
  if (own === null) return true;
  const nested =
    number.path.length > own.path.length && own.path.every((part, index) => number.path[index] === part);
  const otherStyle = number.style !== own.style && number.path.length === 1;
  return nested || (otherStyle && number.path[0] !== (own.path[0] ?? 0) + 1);
};

export const draftOf = ({ name, line, to, duties }: OpenUnit): DraftUnit => ({
  name,
  span: { from: line.number, to },
  duties,
});
