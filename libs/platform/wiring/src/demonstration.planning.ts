import type { LadderPolicy } from '@dondoc/assignments-domain';
import type { Planning } from '@dondoc/settings-application';

/** Tenants of this name are wards that exist for a minute, to be looked at. No ward of people bears one. */
export const demonstrationTenants = 'trinh-dien-';

/** How long a day lasts there. */
export const demonstrationDayMs = 5_000;

const days = (count: number): number => (count * demonstrationDayMs) / 86_400_000;

const after = (from: string, milliseconds: number): string =>
  new Date(Date.parse(from) + milliseconds).toISOString();

const hurried = (policy: LadderPolicy): LadderPolicy => {
  const { everyDays } = policy.repeatOverdue;
  return {
    ...policy,
    remindDaysBefore: policy.remindDaysBefore.map(days),
    repeatOverdue: {
      ...policy.repeatOverdue,
      everyDays: {
        normal: days(everyDays.normal),
        urgent: days(everyDays.urgent),
        'very-urgent': days(everyDays['very-urgent']),
        flash: days(everyDays.flash),
      },
    },
    jitter: { ...policy.jitter, seconds: 0 },
  };
};

/** The same ladder, with days of seconds that are all worked on, eight hours each. */
export const hurriedPlanning = (planning: Planning): Planning => ({
  ...planning,
  policy: hurried(planning.policy),
  afterWorkingDays: (from, count) => after(from, count * demonstrationDayMs),
  afterWorkingHours: (from, hours) => after(from, (hours * demonstrationDayMs) / 8),
});
