import type { DutyRegistered } from './duty.events.ts';
import type { Period } from './period.ts';

/** `last`: the latest period that was issued or passed over. */
export type DutyState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'running' | 'ended'; duty: DutyRegistered['data']; last: Period | null }>;
