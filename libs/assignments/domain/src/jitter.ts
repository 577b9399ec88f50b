import { addMilliseconds, isBefore, localDate, type Instant } from './instant.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { Stage } from './timeline.ts';

/** 32 bits of a text, evenly spread also over texts that differ in one letter (FNV-1a, then MurmurHash3's last mix). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Milliseconds by which an assignment stands aside for others, from 0 to the policy's bound; always the same. */
export const jitterOf = (assignmentId: string, { seconds }: LadderPolicy['jitter']): number =>
  Math.floor((hashOf(assignmentId) / 2 ** 32) * (seconds * 1000 + 1));

/** Local midnight, when last days and spans end, and 07:30, when offices open. */
const isShared = (instant: Instant): boolean => {
  const midnight = Date.parse(`${localDate(instant)}T00:00:00+07:00`);
  const into = Date.parse(instant) - midnight;
  return into === 0 || into === 7.5 * 3_600_000;
};

/**
 * Moves what thousands of assignments would do at the same instant a little later, each by its own jitter. Nothing comes
 * earlier, and stages keep their order.
 */
export const jittered = (
  stages: readonly Stage[],
  assignmentId: string,
  jitter: LadderPolicy['jitter'],
): readonly Stage[] => {
  const aside = jitterOf(assignmentId, jitter);
  const moved: Stage[] = [];
  for (const stage of stages) {
    const own = aside > 0 && isShared(stage.at) ? addMilliseconds(stage.at, aside) : stage.at;
    const before = moved.at(-1)?.at ?? own;
    moved.push({ ...stage, at: isBefore(own, before) ? before : own });
  }
  return moved;
};
