import type { Instant } from '@dondoc/assignments-domain';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';

/** What a report is on: the work of one unit, or what became of one directive. */
export type ReportSubject =
  Readonly<{ kind: 'unit'; unit: string }> | Readonly<{ kind: 'directive'; directive: string }>;

/** `code`: `2026`, `2026-Q1` or `2026-03`. `from`: the instant it begins; `to`: the first that is after it. */
export type ReportPeriod = Readonly<{ code: string; from: Instant; to: Instant }>;

/** tiến độ · kết quả · nội dung còn chậm · nguyên nhân · giải pháp */
export const reportTopics = ['progress', 'results', 'slow', 'causes', 'remedies'] as const;
export type ReportTopic = (typeof reportTopics)[number];
export type ByTopic<Value> = Readonly<Record<ReportTopic, Value>>;

/** How many assignments a unit or a directive has, and how they stand; no person ever changes one. */
export type ReportFigures = Readonly<{
  name: string;
  /** Work that no document gave: `name` is its Vietnamese alone, as all of them were once. */
  code?: 'own-work';
  assigned: number;
  doneInTime: number;
  doneLate: number;
  underWay: number;
  overdue: number;
}>;

/** What the log itself says, for any language. `explained`: a cause was reported, though not what is slow. */
export type Saying =
  | Readonly<{ code: 'done'; done: number; assigned: number }>
  | Readonly<{ code: 'overdue'; dueOn: string | null; explained: boolean }>
  | Readonly<{ code: 'cause-unreported' }>
  | Readonly<{ code: 'remedy-unreported' }>;

/** `assignment` null: on all of them. `about`: its title, as it was when it was drawn. `says`: `text` is its Vietnamese. */
export type DrawnPassage = Readonly<{
  assignment: string | null;
  about: string | null;
  text: string;
  says?: Saying;
}>;

/** What the log says, and up to which place of it. `asOf`: what was true then. */
export type Drawn = Readonly<{
  asOf: Instant;
  position: GlobalPosition;
  figures: readonly ReportFigures[];
  sections: ByTopic<readonly DrawnPassage[]>;
}>;

/** What was drawn beside what people say instead; `said` empty: they leave it out. Null: there is none. */
export type Passage = Readonly<{
  assignment: string | null;
  about: string | null;
  drawn: string | null;
  said: string | null;
  says?: Saying;
}>;

/** One passage said otherwise. `text` empty: left out; null: as it was drawn. */
export type PassageEdit = Readonly<{
  section: ReportTopic;
  assignment: string | null;
  text: string | null;
}>;

/** The whole text of what changes; what is not named stays. */
export type ReportChanges = Readonly<{
  foreword?: string | null;
  closing?: string | null;
  recipients?: readonly string[];
  passages?: readonly PassageEdit[];
}>;

export type ReportContent = Readonly<{
  foreword: string | null;
  closing: string | null;
  recipients: readonly string[];
  sections: ByTopic<readonly Passage[]>;
}>;

/** What a report prints of a passage; null: nothing. */
export const wordsOf = ({ drawn, said }: Passage): string | null => (said ?? drawn) || null;
