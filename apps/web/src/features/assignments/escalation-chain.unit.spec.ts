import { describe, expect, it } from 'vitest';
import { escalationChain, reachedBy } from './escalation-chain.ts';

const at = '2026-03-14T00:00:00+07:00';
const escalated = (version: number, level: number, unit: string) => ({
  version,
  type: 'dondoc.assignment.escalated.v1',
  data: { at, level, dueAt: at, to: { unit, person: null } },
});
const answered = (version: number, level: number) => ({
  version,
  type: 'dondoc.assignment.escalation-answered.v1',
  data: { at, by: { person: 'p', unit: 'u' }, level, answer: 'take-over', note: 'x' },
});

describe('The escalation chain', () => {
  const timeline = [escalated(5, 1, 'ban'), answered(6, 1), escalated(7, 2, 'thuong-vu')];

  it('has each rung with the answers to it', () =>
    expect(escalationChain(timeline).map(({ told, answers }) => [told.to.unit, answers.length])).toEqual([
      ['ban', 1],
      ['thuong-vu', 0],
    ]));

  it('has reached the unit of the last rung, which has yet to answer', () => {
    expect(reachedBy(2, timeline)).toEqual({ unit: 'thuong-vu', answered: false });
    expect(reachedBy(2, [...timeline, answered(8, 2)])).toEqual({ unit: 'thuong-vu', answered: true });
  });

  it('has reached nobody under a new deadline', () => expect(reachedBy(0, timeline)).toBeNull());
});
