import { assignmentDecider, defaultLadderPolicy, type Terms } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { recipientIn } from './recipient.ts';

const at = '2026-03-02T09:00:00+07:00';

/** What an assignment remembers that was issued to a unit and nothing else. */
const terms = (leadUnit: string): Terms => {
  const state = assignmentDecider.evolve(assignmentDecider.initialState(), {
    type: 'AssignmentIssued',
    data: {
      at,
      title: 'Báo cáo tháng',
      source: null,
      leadUnit,
      cooperatingUnits: [],
      issuedBy: { person: 'p-bi-thu', unit: 'ban-thuong-vu' },
      acceptingUnit: 'van-phong',
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: null,
    },
  });
  if (state.status === 'absent') throw new Error('An issued assignment is there.');
  return state.terms;
};

const above: Readonly<Record<string, string>> = { 'chi-bo-1': 'mttq' };
const recipientFor = (leadUnit: string) =>
  recipientIn(
    { headOf: async (_, unit) => `head-of-${unit}`, unitAbove: async (_, unit) => above[unit] ?? null },
    { tenant: 'ward-1', terms: terms(leadUnit), at },
  );
const toldOfSilence = async (leadUnit: string) =>
  (await recipientFor(leadUnit)(defaultLadderPolicy.acknowledge.else)).unit;

describe('Who hears that a lead unit is silent', () => {
  it('is the unit above it', async () => expect(await toldOfSilence('chi-bo-1')).toBe('mttq'));

  it('is the following board where nothing is above it, and never the unit itself', async () => {
    expect(await toldOfSilence('mttq')).toBe('ban-xay-dung-dang');
    expect(await toldOfSilence('ban-xay-dung-dang')).toBe('thuong-truc-dang-uy');
  });
});

describe('Who hears that others are late', () => {
  it('is the head of the unit that the policy points at', async () => {
    const to = recipientFor('mttq');
    expect(await to(defaultLadderPolicy.accept.else)).toEqual({
      unit: 'van-phong',
      person: 'head-of-van-phong',
    });
    expect((await to(defaultLadderPolicy.ruleOnDecline.else)).unit).toBe('thuong-truc-dang-uy');
    expect((await to(defaultLadderPolicy.review.target)).unit).toBe('ban-thuong-vu');
  });
});

describe('Who hears for a unit that nobody heads', () => {
  const parents: Readonly<Record<string, string>> = { 'to-1': 'chi-bo-1', 'chi-bo-1': 'mttq' };
  const told = (heads: Readonly<Record<string, string>>) =>
    recipientIn(
      { headOf: async (_, unit) => heads[unit] ?? null, unitAbove: async (_, unit) => parents[unit] ?? null },
      { tenant: 'ward-1', terms: terms('to-1'), at },
    )({ kind: 'lead-unit' });

  it('is the nearest unit above that somebody heads', async () => {
    expect(await told({ 'to-1': 'p-1', mttq: 'p-2' })).toEqual({ unit: 'to-1', person: 'p-1' });
    expect(await told({ mttq: 'p-2' })).toEqual({ unit: 'mttq', person: 'p-2' });
  });

  it('is the unit itself where nobody heads any above', async () =>
    expect(await told({})).toEqual({ unit: 'to-1', person: null }));
});
