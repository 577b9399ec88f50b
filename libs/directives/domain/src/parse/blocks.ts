import { readAnnexTable } from './annex-table.ts';
import type { DraftUnit } from './draft.ts';
import { readNumbered } from './headings.ts';
import type { Line } from './line.ts';
import { note, type Notes } from './notes.ts';
import type { Block, PlainBlock } from './outline.ts';
import { readUnitSection } from './unit-section.ts';

const notePlain = (block: PlainBlock, notes: Notes): void => {
  for (const line of block.lines) {
    if (notes.roles[line.number - 1] !== 'unread') continue;
    const itemised = line.bullet !== '' || readNumbered(line) !== null;
    // Items below the closing words may be work for somebody: they are left to be reported.
    if (block.kind === 'closing' && !itemised) note(notes, line, 'closing');
    else if (block.kind === 'section')
      note(notes, line, line.marked || readNumbered(line) ? 'heading' : 'body');
  }
};

// Words under "PHỤ LỤC" are its title when a table follows; otherwise nothing has understood them.
const noteAnnex = (blocks: readonly Block[], index: number, notes: Notes): void => {
  const block = blocks[index];
  if (block?.kind !== 'annex' || blocks[index + 1]?.kind !== 'table') return;
  for (const line of block.lines)
    if (notes.roles[line.number - 1] === 'unread') note(notes, line, 'annex-title');
};

/** The units and duties of the sections that assign work, then of the tables. */
export const readDrafts = (blocks: readonly Block[], lines: readonly Line[], notes: Notes): DraftUnit[] => {
  const sections = blocks.flatMap((block) =>
    block.kind === 'section' && block.heading.assigns ? readUnitSection(block.lines, notes) : [],
  );
  const known = sections.flatMap(({ name }) => name ?? []);
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? readAnnexTable(block.table, lines, known, notes) : [],
  );
  return [...sections, ...tables];
};

/** Gives their roles to the lines that name no unit and no duty: body, closing words, titles of annexes. */
export const notePlainBlocks = (blocks: readonly Block[], notes: Notes): void =>
  blocks.forEach((block, index) => {
    const assigns = block.kind === 'section' && block.heading.assigns;
    if (block.kind !== 'table' && !assigns) notePlain(block, notes);
    noteAnnex(blocks, index, notes);
  });
