import type { Instant } from './instant.ts';
import type { Recipient } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** No progress was reported in a period of a continuous duty. `period`: `2026-03`, `2026-Q1`, `2026-W07`, `2026-H1`, `2026`. */
export type PeriodReportMissed = Event<
  'PeriodReportMissed',
  { at: Instant; since: Instant; period: string; to: Recipient }
>;

/** What this system did too late, or not at all: nobody else answers for the time from `from` to `to`. */
export type SystemFaultRecorded = Event<
  'SystemFaultRecorded',
  { at: Instant; from: Instant; to: Instant; what: string }
>;

/** Events that this system notes by itself while it watches. */
export type WatchEvent = PeriodReportMissed | SystemFaultRecorded;
