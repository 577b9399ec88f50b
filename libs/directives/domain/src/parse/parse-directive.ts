import type { ParseOutcome, ParseRefusal, ParsedDirective, Warning } from '@dondoc/directives-contracts';
import { notePlainBlocks, readDrafts } from './blocks.ts';
import { readCitations } from './citations.ts';
import { distinctUnits } from './cooperating-units.ts';
import type { PlanDates, WorkingDaysAfter } from './deadline-days.ts';
import { readUnits } from './duties.ts';
import { fold } from './fold.ts';
import { readSections, warnGaps } from './gaps.ts';
import { readHead, type Head } from './head.ts';
import { readLines, type Line } from './line.ts';
import { warnNameVariants } from './name-variants.ts';
import { startNotes, warnUnread, type LineRole, type Notes } from './notes.ts';
import { outlineOf } from './outline.ts';
import { refuseUnlessPlan } from './refusals.ts';
import { readTail } from './tail.ts';

/** Answers working days for spans such as "10 ngày làm việc"; without it such a deadline has no last day. */
export type PlanCalendar = Readonly<{ workingDaysAfter: WorkingDaysAfter }>;

/** The outcome, with what every line was read as: a line's role stands at its number less one. */
export type Reading = Readonly<{ outcome: ParseOutcome; roles: readonly LineRole[] }>;

const planYear = (head: Head): number | null => {
  const issued = head.date?.year ?? null;
  const titled = [...fold(head.title ?? '').matchAll(/(?<!den )\bnam (\d{4})(?!\d)/g)].map((match) =>
    Number(match[1]),
  );
  // A plan for the coming year is signed in December.
  return titled.findLast((year) => issued === null || year === issued || year === issued + 1) ?? issued;
};

const inOrder = (warnings: readonly Warning[]): Warning[] =>
  warnings.toSorted(
    (a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0) || (a.span?.to ?? 0) - (b.span?.to ?? 0),
  );

const readDirective = (
  lines: readonly Line[],
  calendar: PlanCalendar | null,
  notes: Notes,
): ParsedDirective | ParseRefusal => {
  const blocks = outlineOf(lines);
  const first = blocks[0];
  const head = readHead(first?.kind === 'head' ? first.lines : [], notes);
  readSections(blocks, notes);
  const tail = readTail(
    blocks.flatMap((block) => (block.kind === 'tail' ? block.lines : [])),
    notes,
  );
  const drafts = readDrafts(blocks, lines, notes);
  const refusal = refuseUnlessPlan({ lines, head, blocks, drafts });
  if (refusal) return refusal;
  notePlainBlocks(blocks, notes);
  const number = head.number?.number ?? null;
  const issuedOn = head.date?.issuedOn ?? null;
  const dates: PlanDates = {
    year: planYear(head),
    issuedOn,
    workingDaysAfter: calendar?.workingDaysAfter ?? null,
  };
  const known = distinctUnits(drafts.flatMap(({ name }) => name ?? []));
  const units = readUnits(drafts, { dates, known, notes });
  const cites = readCitations(
    lines.filter((line) => line !== head.number?.line),
    { number, issuedOn },
    notes,
  );
  warnGaps(head, tail, notes);
  warnNameVariants(lines, head.date?.place ?? null, notes);
  warnUnread(notes);
  return {
    number,
    kind: head.number?.kind ?? (head.kindLine ? 'KH' : null),
    issuer: head.issuer,
    issuedOn,
    title: head.title,
    signedBy: tail.signedBy,
    cites,
    units,
    recipients: [...tail.recipients],
    warnings: inOrder(notes.warnings),
  };
};

/** Reads a plan and says what every line was taken for. Never throws, whatever the text. */
export const readPlan = (
  input: string | readonly string[],
  calendar: PlanCalendar | null = null,
): Reading => {
  const lines = readLines(input);
  const notes = startNotes(lines);
  const read = readDirective(lines, calendar, notes);
  return { outcome: 'outcome' in read ? read : { outcome: 'parsed', directive: read }, roles: notes.roles };
};

/**
 * Reads a plan's extracted text, whole or as lines, in NFC or NFD. Spans are lines counted from 1. Refuses empty text,
 * a document marked secret and one that is not a plan, each with a sentence in Vietnamese and English.
 */
export const parseDirective = (
  input: string | readonly string[],
  calendar: PlanCalendar | null = null,
): ParseOutcome => readPlan(input, calendar).outcome;
