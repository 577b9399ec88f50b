import { defaultLadderPolicy, type LadderPolicy } from '@dondoc/assignments-domain';
import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import { describe, expect, it } from 'vitest';
import { ladderDecider, type LadderPolicyAdopted } from './ladder.decider.ts';

const given = specify(ladderDecider);
const at = '2026-06-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const reason = 'Nghị quyết chuyên đề';

const policyOf = (change: Partial<LadderPolicy>): LadderPolicy => ({
  ...defaultLadderPolicy,
  version: 'phuong-1',
  ...change,
});
const adopted = (change: Partial<LadderPolicy> = {}): LadderPolicyAdopted => ({
  type: 'LadderPolicyAdopted',
  data: { at, by, reason, policy: policyOf(change) },
});
const adopt = (change: Partial<LadderPolicy> = {}) =>
  ({ type: 'AdoptLadderPolicy', data: adopted(change).data }) as const;
const normal = (...rungs: LadderPolicy['rungs']['normal']) => ({
  rungs: { ...defaultLadderPolicy.rungs, normal: rungs },
});
const rung = (level: number, workingDaysAfter: number) =>
  ({ level, workingDaysAfter, target: { kind: 'lead-unit' } }) as const;

describe('A ward without a ladder of its own', () => {
  it('goes by the shipped one', () => expect(fold(ladderDecider, []).policy).toEqual(defaultLadderPolicy));

  it('adopts one', () => given().when(adopt()).then(adopted()));

  it('adopts nothing that is the shipped one', () =>
    given()
      .when(adopt({ version: defaultLadderPolicy.version }))
      .thenNothing());

  it('takes no other under the name of the shipped one', () =>
    given()
      .when(adopt({ version: defaultLadderPolicy.version, remindDaysBefore: [2] }))
      .thenRejected({ code: 'version-taken', version: defaultLadderPolicy.version }));
});

describe('A ward with a ladder', () => {
  it('goes by the last one', () =>
    expect(fold(ladderDecider, [adopted({ remindDaysBefore: [5] })]).policy.remindDaysBefore).toEqual([5]));

  it('keeps it where nothing is different', () => given(adopted()).when(adopt()).thenNothing());

  it('adopts another under another version only', () => {
    given(adopted())
      .when(adopt({ remindDaysBefore: [2] }))
      .thenRejected('version-taken');
    const second = { version: 'phuong-2', remindDaysBefore: [2] };
    given(adopted()).when(adopt(second)).then(adopted(second));
  });

  it('adopted before a rule was known goes by the default of that rule', () => {
    const { review, ...older } = policyOf({});
    const event = { type: 'LadderPolicyAdopted', data: { at, by, reason, policy: older } };
    expect(fold(ladderDecider, [event as LadderPolicyAdopted]).policy.review).toEqual(review);
  });
});

describe('A policy', () => {
  it('without a rung for an urgency is refused', () =>
    given().when(adopt(normal())).thenRejected({ code: 'rungs-missing', urgency: 'normal' }));

  it.each([
    ['levels repeat', [rung(1, 0), rung(1, 3)]],
    ['levels fall', [rung(2, 0), rung(1, 3)]],
    ['a higher level comes before a lower one', [rung(1, 3), rung(2, 0)]],
  ])('whose %s is refused', (_, rungs) =>
    given()
      .when(adopt(normal(...rungs)))
      .thenRejected({ code: 'rungs-not-rising', urgency: 'normal' }),
  );

  it('whose reminders do not come nearer to the deadline is refused', () => {
    given()
      .when(adopt({ remindDaysBefore: [1, 3] }))
      .thenRejected('reminders-not-falling');
    given()
      .when(adopt({ remindDaysBefore: [3, 3] }))
      .thenRejected('reminders-not-falling');
  });

  it('may remind nobody', () =>
    given()
      .when(adopt({ remindDaysBefore: [] }))
      .then(adopted({ remindDaysBefore: [] })));
});
