import { describe, expect, it } from 'vitest';
import { quota, type Proposal } from './quota.ts';
import type { Grade, RuleSet } from './rule-set.ts';
import { ruleSet366 } from './rule-sets.ts';

const some = (count: number, grade: Grade | null, changes: Partial<Proposal> = {}): readonly Proposal[] =>
  Array.from({ length: count }, (_, index) => ({
    subject: `${grade}-${index}`,
    group: 'party',
    grade,
    ...changes,
  }));

const by = (changes: Partial<Record<'denominator' | 'group' | 'rounding' | 'heads', string>>): RuleSet => ({
  ...ruleSet366,
  quota: Object.assign(
    { ...ruleSet366.quota },
    ...Object.entries(changes).map(([field, value]) => ({
      [field]: { value, source: 'Đơn vị đặt', standing: 'setting' },
    })),
  ),
});

const only = (...given: Parameters<typeof quota>) => quota(...given)[0];

describe('The quota for excellent', () => {
  it.each([
    // 20 % of the number proposed good; half rounds up.
    [10, 2, 2, false],
    [10, 3, 2, true],
    [12, 3, 2, true], // 2.4
    [13, 3, 3, false], // 2.6
    [2, 1, 0, true], // 0.4
    [0, 1, 0, true],
    [0, 0, 0, false],
  ])('with %i good and %i excellent allows %i', (good, excellent, allowed, alarm) => {
    const group = only(
      [...some(good, 'good'), ...some(excellent, 'excellent'), ...some(1, 'failed')],
      ruleSet366,
    );
    expect(group).toMatchObject({ of: good, allowed, alarm });
  });

  it('says the arithmetic and cuts nothing', () => {
    const proposals = [...some(12, 'good'), ...some(3, 'excellent')];
    const [group] = quota(proposals, ruleSet366);
    expect(group?.excellent).toHaveLength(3);
    expect(group?.share).toBe('12/5');
    expect(group?.words).toEqual({
      vi: '3 đề xuất Xuất sắc; 12 được đề xuất Tốt: 20 % × 12 = 2,4, làm tròn 2; vượt 1',
      en: '3 proposed excellent; 12 proposed good: 20 % × 12 = 2.4, rounded 2; 1 too many',
    });
  });

  it('is a quarter in exceptional cases', () => {
    // 25 % of 12 = 3.
    const proposals = [...some(12, 'good'), ...some(3, 'excellent')];
    expect(only(proposals, ruleSet366, true)).toMatchObject({ allowed: 3, alarm: false });
  });

  it.each([
    ['of-good', 10, 2],
    ['of-good-or-better', 13, 3], // 2.6
    ['of-all', 18, 4], // 3.6
  ])('is taken %s', (denominator, of, allowed) => {
    const proposals = [
      ...some(10, 'good'),
      ...some(3, 'excellent'),
      ...some(5, 'satisfactory'),
      ...some(2, null),
    ];
    expect(only(proposals, by({ denominator }))).toMatchObject({ of, allowed });
  });

  it('rounds half up, or down where that is set', () => {
    // 25 % of 10 = 2.5.
    expect(only(some(10, 'good'), ruleSet366, true)?.allowed).toBe(3);
    expect(only(some(10, 'good'), by({ rounding: 'down' }), true)?.allowed).toBe(2);
  });

  it('is taken per group of similar duties, or of everybody', () => {
    const proposals = [...some(5, 'good'), ...some(5, 'good', { group: 'front' }), ...some(2, 'excellent')];
    expect(quota(proposals, ruleSet366).map(({ group, allowed, alarm }) => [group, allowed, alarm])).toEqual([
      ['front', 1, false],
      ['party', 1, true],
    ]);
    expect(quota(proposals, by({ group: 'everybody' }))).toMatchObject([
      { group: '', allowed: 2, alarm: false },
    ]);
  });

  it('leaves heads out, unless it is set to count them', () => {
    const proposals = [...some(5, 'good'), ...some(1, 'excellent'), ...some(1, 'excellent', { head: true })];
    expect(only(proposals, ruleSet366)?.alarm).toBe(false);
    expect(only(proposals, by({ heads: 'inside' }))?.alarm).toBe(true);
  });
});
