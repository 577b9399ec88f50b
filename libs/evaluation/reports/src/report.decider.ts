import { endOfLocalDay, isBefore, localDate, type Actor, type Instant } from '@dondoc/assignments-domain';
import { accept, reject, type Decider, type Decision } from '@dondoc/event-sourcing-kernel';
import {
  drawnContent,
  editedContent,
  lengthOfChanges,
  lengthOfDrawn,
  redrawnContent,
} from './report.content.ts';
import type { ReportCommand, ReportDrafted, ReportEvent, ReportRejection } from './report.events.ts';
import { reportId } from './report.id.ts';
import type { PassageEdit, ReportContent } from './report.vocabulary.ts';

type Drafted = Readonly<{
  id: string;
  unit: string;
  drawnAt: Instant;
  content: ReportContent;
}>;

/** chưa có · dự thảo · đã ban hành · đã thu hồi */
export type ReportState =
  | Readonly<{ status: 'absent' }>
  | (Readonly<{ status: 'draft' }> & Drafted)
  | (Readonly<{ status: 'issued'; number: string }> & Drafted)
  | (Readonly<{ status: 'withdrawn'; reason: string }> & Drafted);

type Draft = Extract<ReportState, { status: 'draft' }>;
type Answer = Decision<ReportEvent, ReportRejection>;
type DataOf<Type extends ReportCommand['type']> = Extract<ReportCommand, { type: Type }>['data'];

/** In UTF-16 units: three bytes each in the worst case, and a message holds a megabyte. */
export const longestReport = 250_000;

const onlyUnit = (by: Actor, unit: string): Answer | null =>
  by.unit === unit ? null : reject({ code: 'not-the-reporting-unit', unit });

/** Whoever acted before posts were told apart was a head; a stand-in acts as one. */
const onlyHead = (by: Actor, unit: string): Answer | null => {
  const { post = 'head', onBehalfOf } = by;
  const isHead = post === 'head' || onBehalfOf !== undefined;
  return onlyUnit(by, unit) ?? (isHead ? null : reject({ code: 'needs-the-head', unit }));
};

const tooLong = (length: number): Answer | null =>
  length > longestReport ? reject({ code: 'report-too-long', most: longestReport }) : null;

const draft = (data: ReportDrafted['data']): Answer => {
  const refusal = onlyUnit(data.by, data.unit) ?? tooLong(lengthOfDrawn(data.drawn));
  if (refusal) return refusal;
  const { from } = data.period;
  return isBefore(data.at, from)
    ? reject({ code: 'period-not-begun', from })
    : accept({ type: 'ReportDrafted', data });
};

const keyOf = ({ section, assignment }: PassageEdit): string => `${section}/${assignment ?? ''}`;

const trouble = (edits: readonly PassageEdit[], { content }: Draft): ReportRejection | null => {
  for (const [index, edit] of edits.entries()) {
    const { section, assignment } = edit;
    if (edits.findIndex((each) => keyOf(each) === keyOf(edit)) < index)
      return { code: 'passage-edited-twice', section, assignment };
    const isThere = content.sections[section].some((each) => each.assignment === assignment);
    if (assignment !== null && !isThere) return { code: 'passage-unknown', section, assignment };
  }
  return null;
};

const edit = (data: DataOf<'EditReport'>, state: Draft): Answer => {
  const refusal = onlyUnit(data.by, state.unit) ?? tooLong(lengthOfChanges(data.changes));
  if (refusal) return refusal;
  const found = trouble(data.changes.passages ?? [], state);
  if (found) return reject(found);
  const changed = editedContent(state.content, data.changes);
  const isSame = JSON.stringify(changed) === JSON.stringify(state.content);
  return isSame ? accept() : accept({ type: 'ReportEdited', data });
};

const redraw = (data: DataOf<'RedrawReport'>, state: Draft): Answer =>
  onlyUnit(data.by, state.unit) ??
  tooLong(lengthOfDrawn(data.drawn)) ??
  accept({ type: 'ReportRedrawn', data });

const issue = (data: DataOf<'IssueReport'>, state: Draft): Answer => {
  const refusal = onlyHead(data.by, state.unit);
  if (refusal) return refusal;
  const { at, issuedOn } = data;
  if (localDate(at) < issuedOn) return reject({ code: 'issued-in-the-future', on: issuedOn });
  return isBefore(endOfLocalDay(issuedOn), state.drawnAt)
    ? reject({ code: 'issued-before-drawn', drawnAt: state.drawnAt })
    : accept({ type: 'ReportIssued', data });
};

const withdraw = (data: DataOf<'WithdrawReport'>, { unit }: Drafted): Answer => {
  const refusal = onlyHead(data.by, unit);
  if (refusal) return refusal;
  return data.reason.trim() === ''
    ? reject({ code: 'reason-required' })
    : accept({ type: 'ReportWithdrawn', data });
};

const decideDraft = (command: ReportCommand, state: Draft): Answer => {
  switch (command.type) {
    case 'DraftReport':
      return reject({ code: 'report-exists', id: state.id });
    case 'EditReport':
      return edit(command.data, state);
    case 'RedrawReport':
      return redraw(command.data, state);
    case 'IssueReport':
      return issue(command.data, state);
    case 'WithdrawReport':
      return withdraw(command.data, state);
    default:
      return command satisfies never;
  }
};

const decide = (command: ReportCommand, state: ReportState): Answer => {
  switch (state.status) {
    case 'absent':
      return command.type === 'DraftReport' ? draft(command.data) : reject({ code: 'report-unknown' });
    case 'draft':
      return decideDraft(command, state);
    case 'issued':
      if (command.type === 'DraftReport') return reject({ code: 'report-exists', id: state.id });
      return command.type === 'WithdrawReport'
        ? withdraw(command.data, state)
        : reject({ code: 'report-issued', number: state.number });
    case 'withdrawn':
      return reject({ code: 'report-withdrawn', reason: state.reason });
    default:
      return state satisfies never;
  }
};

const evolve = (state: ReportState, event: ReportEvent): ReportState => {
  if (event.type === 'ReportDrafted') {
    const { at, subject, period, edition, unit, drawn } = event.data;
    const id = reportId(subject, period.code, edition);
    return { status: 'draft', id, unit, drawnAt: at, content: drawnContent(drawn) };
  }
  if (state.status === 'absent') return state;
  switch (event.type) {
    case 'ReportEdited':
      return { ...state, content: editedContent(state.content, event.data.changes) };
    case 'ReportRedrawn': {
      const { at, drawn, afresh } = event.data;
      return { ...state, drawnAt: at, content: redrawnContent(state.content, drawn, afresh) };
    }
    case 'ReportIssued':
      return { ...state, status: 'issued', number: event.data.number };
    case 'ReportWithdrawn': {
      const { id, unit, drawnAt, content } = state;
      return { status: 'withdrawn', reason: event.data.reason, id, unit, drawnAt, content };
    }
    default:
      return event satisfies never;
  }
};

/** One stream per subject and period, and per edition where earlier ones were withdrawn: `report/unit-<unit>-<period>`. */
export const reportDecider: Decider<ReportState, ReportCommand, ReportEvent, ReportRejection> = {
  initialState: () => ({ status: 'absent' }),
  decide,
  evolve,
};
