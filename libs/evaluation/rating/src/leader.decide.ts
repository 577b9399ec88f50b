import { compare, exactly } from '@dondoc/evaluation-domain';
import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { DataOf } from './rating.commands.ts';
import { onlyDecidingUnit, type Answer } from './rating.standing.ts';
import type { OngoingRating } from './rating.state.ts';

const isBlank = (text: string): boolean => text.trim() === '';

/** Both at once, each with its evidence; what the unit did the engine finds itself. */
export const giveLeaderCriteria = (data: DataOf<'GiveLeaderCriteria'>, state: OngoingRating): Answer => {
  const { by, staff, unity } = data;
  const { subject, bounds } = state.opened;
  const refusal = onlyDecidingUnit(by, state);
  if (refusal) return refusal;
  if (subject.kind !== 'head' || !bounds.leaderCriteria) return reject({ code: 'leader-criteria-not-asked' });
  if (state.decision !== null || state.adjusted) return reject({ code: 'already-decided' });
  if (isBlank(staff.evidence)) return reject({ code: 'leader-criteria-unproven', of: 'staff' });
  if (isBlank(unity.evidence)) return reject({ code: 'leader-criteria-unproven', of: 'unity' });
  const share = exactly(unity.share);
  const inRange = compare(share, exactly(0)) >= 0 && compare(share, exactly(1)) <= 0;
  return inRange ? accept({ type: 'LeaderCriteriaGiven', data }) : reject({ code: 'unity-out-of-range' });
};
