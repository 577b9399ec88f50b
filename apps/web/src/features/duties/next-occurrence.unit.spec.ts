import { describe, expect, it } from 'vitest';
import { aDuty } from '../../testing/a-duty.ts';
import { lastDayOf, nextOccurrence } from './next-occurrence.ts';

const period = (name: string, from: string, to: string) => ({ name, from, to });
const april = period('2026-04', '2026-04-01', '2026-04-30');
const march = { period: period('2026-03', '2026-03-01', '2026-03-31'), assignment: 'gv-01-2026-03' };

describe('A running duty', () => {
  it('has its next period after the last one', () =>
    expect(nextOccurrence(aDuty)?.period.name).toBe('2026-03'));

  it('has its last period cut short by its last day', () => {
    const duty = { ...aDuty, occurrences: [...aDuty.occurrences, march] };
    expect(nextOccurrence(duty)).toEqual({ at: '2026-04-01T00:00:00+07:00', period: april });
    expect(lastDayOf(duty, april)).toBe('2026-04-15');
  });

  it('has no further period once the next would begin after its last day', () => {
    const occurrences = [...aDuty.occurrences, march, { period: april, assignment: 'gv-01-2026-04' }];
    expect(nextOccurrence({ ...aDuty, occurrences })).toBeNull();
  });
});

describe('An ended duty', () => {
  it('has no next period', () =>
    expect(nextOccurrence({ ...aDuty, ended: { at: aDuty.at, by: aDuty.by, reason: 'chuyển' } })).toBeNull());
});
