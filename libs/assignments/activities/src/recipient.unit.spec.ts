import { defaultLadderPolicy, type Terms } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { recipientIn } from './recipient.ts';

const at = '2026-03-02T09:00:00+07:00';

const terms = (leadUnit: string): Terms => ({
  leadUnit,
  acceptingUnit: 'van-phong',
  issuingUnit: 'ban-thuong-vu',
  cooperatingUnits: [],
  urgency: 'normal',
  recurrence: null,
  issuedAt: at,
  deadline: null,
  reassignments: 0,
  extensions: 0,
  extensionRequested: null,
  objectiveCause: false,
  acknowledgement: { since: at, missed: false },
  reminded: [],
  missed: false,
  escalatedTo: 0,
  reached: null,
  held: false,
});

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
