import type { Actor, Instant } from '@dondoc/assignments-domain';
import type { Drawn, ReportChanges, ReportPeriod, ReportSubject, ReportTopic } from './report.vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;
type Said = { at: Instant; by: Actor };

/** `unit`: whose report it is; of a directive, the unit that issued it. */
export type ReportDrafted = Event<
  'ReportDrafted',
  Said & { subject: ReportSubject; period: ReportPeriod; unit: string; edition: number; drawn: Drawn }
>;
export type ReportEdited = Event<'ReportEdited', Said & { changes: ReportChanges }>;
/** `afresh`: what people had said instead of what was drawn is given up. */
export type ReportRedrawn = Event<'ReportRedrawn', Said & { drawn: Drawn; afresh: boolean }>;
/** `number` and `issuedOn` are the office's: as they stand in its register of documents. */
export type ReportIssued = Event<'ReportIssued', Said & { number: string; issuedOn: string }>;
export type ReportWithdrawn = Event<'ReportWithdrawn', Said & { reason: string }>;

export type ReportEvent = ReportDrafted | ReportEdited | ReportRedrawn | ReportIssued | ReportWithdrawn;

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Data }>;

export type ReportCommand =
  | Command<'DraftReport', ReportDrafted['data']>
  | Command<'EditReport', ReportEdited['data']>
  | Command<'RedrawReport', ReportRedrawn['data']>
  | Command<'IssueReport', ReportIssued['data']>
  | Command<'WithdrawReport', ReportWithdrawn['data']>;

export type ReportRejection =
  | Readonly<{ code: 'report-unknown' }>
  /** One subject has one report of a period. */
  | Readonly<{ code: 'report-exists'; id: string }>
  | Readonly<{ code: 'report-issued'; number: string }>
  | Readonly<{ code: 'report-withdrawn'; reason: string }>
  | Readonly<{ code: 'not-the-reporting-unit'; unit: string }>
  /** What binds a unit is said by its head, or by whoever stands in. */
  | Readonly<{ code: 'needs-the-head'; unit: string }>
  | Readonly<{ code: 'period-not-begun'; from: Instant }>
  /** An event that large no topic carries. */
  | Readonly<{ code: 'report-too-long'; most: number }>
  | Readonly<{ code: 'passage-unknown'; section: ReportTopic; assignment: string }>
  | Readonly<{ code: 'passage-edited-twice'; section: ReportTopic; assignment: string | null }>
  | Readonly<{ code: 'reason-required' }>
  | Readonly<{ code: 'issued-before-drawn'; drawnAt: Instant }>
  | Readonly<{ code: 'issued-in-the-future'; on: string }>;
