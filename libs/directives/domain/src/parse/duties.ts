import type { DirectiveUnit, Duty, Recurrence, Span } from '@dondoc/directives-contracts';
import { unitKey } from './actors.ts';
import { distinctUnits, readCooperatingUnits, splitUnits } from './cooperating-units.ts';
import type { PlanDates } from './deadline-days.ts';
import { readCellDeadline, readProseDeadline } from './deadlines.ts';
import type { DraftDuty, DraftUnit } from './draft.ts';
import { warn, type Notes } from './notes.ts';
import { readRecurrence } from './recurrence.ts';

type Context = Readonly<{ dates: PlanDates; known: readonly string[]; notes: Notes }>;

const recurrenceOf = (text: string, span: Span, notes: Notes): Recurrence | null => {
  const { recurrence, others } = readRecurrence(text);
  if (others.length > 0)
    warn(
      notes,
      'several-recurrences',
      {
        vi: `Nhiệm vụ nêu nhiều chu kỳ (${[recurrence, ...others].join(', ')}); lấy chu kỳ ngắn nhất`,
        en: 'the duty names several periods; the shortest is taken',
      },
      span,
    );
  return recurrence;
};

const finish = (draft: DraftDuty, { dates, known, notes }: Context): Duty => {
  const { text, span, cells } = draft;
  if (cells === null)
    return {
      text,
      span,
      cooperatingUnits: readCooperatingUnits(text, known),
      recurrence: recurrenceOf(text, span, notes),
      deadline: readProseDeadline(text, dates, span, notes),
    };
  const named = splitUnits(cells.cooperating, known).filter((name) => /\p{L}/u.test(name));
  const recurrence = recurrenceOf(cells.time === '' ? text : cells.time, span, notes);
  return {
    text,
    span,
    cooperatingUnits: distinctUnits([
      ...cells.furtherLeads,
      ...(named.length > 0 ? named : readCooperatingUnits(text, known)),
    ]),
    recurrence,
    deadline:
      cells.time === ''
        ? readProseDeadline(text, dates, span, notes)
        : readCellDeadline(cells.time, recurrence !== null, dates, span, notes),
  };
};

/** Puts together what the section and the annex say of one unit, in the order in which units are first named. */
export const readUnits = (drafts: readonly DraftUnit[], context: Context): DirectiveUnit[] => {
  const units = new Map<string, DirectiveUnit>();
  for (const draft of drafts) {
    const key = draft.name === null ? '' : unitKey(draft.name);
    const unit: DirectiveUnit = units.get(key) ?? { name: draft.name, span: draft.span, duties: [] };
    for (const duty of draft.duties) unit.duties.push(finish(duty, context));
    units.set(key, unit);
  }
  for (const unit of units.values())
    if (unit.duties.length === 0)
      warn(
        context.notes,
        'unit-without-duties',
        {
          vi: `Không đọc được nhiệm vụ nào của “${unit.name ?? ''}”`,
          en: `no duty of "${unit.name ?? ''}" was found`,
        },
        unit.span,
      );
  return [...units.values()];
};
