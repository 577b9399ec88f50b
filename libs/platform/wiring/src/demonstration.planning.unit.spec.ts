import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { demonstrationDayMs, demonstrationTenants } from './demonstration.planning.ts';
import { planning, planningFrom } from './planning.ts';

const monday = '2026-03-09T02:00:00.000Z';
const { planningOf } = planningFrom({ readStream: async () => [] });
const passed = (instant: string | null): number => Date.parse(instant ?? '') - Date.parse(monday);

describe('The planning of a ward', () => {
  it.each(['phuong-hoa-sen', 'phuong-trinh-dien-1', 'trinh-dien'])(
    'of people is that of the calendar, also when it is called %s',
    async (tenant) => {
      const { policy, afterWorkingDays } = await planningOf(tenant);
      expect(policy).toEqual(defaultLadderPolicy);
      expect(afterWorkingDays(monday, 5)).toBe(planning.afterWorkingDays(monday, 5));
    },
  );

  it('that is there to be looked at has days of seconds, the same ladder, and no day off', async () => {
    const { policy, afterWorkingDays, afterWorkingHours } = await planningOf(`${demonstrationTenants}1`);
    expect(policy.rungs).toEqual(defaultLadderPolicy.rungs);
    expect(passed(afterWorkingDays(monday, 7))).toBe(7 * demonstrationDayMs);
    expect(passed(afterWorkingHours(monday, 8))).toBe(demonstrationDayMs);
    expect(policy.remindDaysBefore.map((days) => days * 86_400_000)).toEqual(
      defaultLadderPolicy.remindDaysBefore.map((days) => days * demonstrationDayMs),
    );
    expect(policy.jitter.seconds).toBe(0);
  });
});
