import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { DataOf } from './rating.commands.ts';
import { causeKey } from './rating.evolve.ts';
import { onlyDecidingUnit, type Answer } from './rating.standing.ts';
import type { OngoingRating } from './rating.state.ts';

const isToCome = (on: string, at: string): boolean => Date.parse(`${on}T00:00:00+07:00`) > Date.parse(at);

/** What a document found, entered by people: the engine finds nobody guilty of anything. */
export const recordFinding = (data: DataOf<'RecordFinding'>, state: OngoingRating): Answer => {
  const { at, by, kind, document, on } = data;
  const refusal = onlyDecidingUnit(by, state);
  if (refusal) return refusal;
  if (isToCome(on, at)) return reject({ code: 'finding-of-the-future', on });
  const same = state.findings.find(
    (each) => !each.withdrawn && each.kind === kind && causeKey(each.document) === causeKey(document),
  );
  if (same) return reject({ code: 'finding-recorded-already', finding: same.finding });
  return accept({ type: 'FindingRecorded', data: { ...data, finding: state.findings.length + 1 } });
};

export const withdrawFinding = (data: DataOf<'WithdrawFinding'>, state: OngoingRating): Answer => {
  const { by, finding, reason } = data;
  const refusal = onlyDecidingUnit(by, state);
  if (refusal) return refusal;
  const found = state.findings.find((each) => each.finding === finding);
  if (!found) return reject({ code: 'finding-unknown', finding });
  if (found.withdrawn) return reject({ code: 'finding-withdrawn-already', finding });
  return reason.trim() === ''
    ? reject({ code: 'reason-required' })
    : accept({ type: 'FindingWithdrawn', data });
};
