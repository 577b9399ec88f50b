import type { Part, Terms } from './assignment.state.ts';
import type { LadderPolicy, PartTarget, RungTarget } from './ladder-policy.ts';
import type { Stage } from './timeline.ts';

const targetOf = (target: PartTarget, { unit }: Part): RungTarget =>
  target.kind === 'cooperating-unit' ? { kind: 'unit', unit } : target;

/** Parts that co-operating units still owe, each told of once. */
export const partStages = ({ parts }: Terms, policy: LadderPolicy): readonly Stage[] =>
  parts.flatMap((part): readonly Stage[] => {
    const { unit, dueAt, status, overdue } = part;
    if (status !== 'assigned' || overdue || dueAt === null) return [];
    const target = targetOf(policy.part.else, part);
    return [{ kind: 'part-overdue', at: dueAt, since: dueAt, unit, target }];
  });
