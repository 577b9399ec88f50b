import type { DutyView } from '@dondoc/assignments-contracts';

const leader = { person: 'nguoi-ban-thuong-vu', unit: 'ban-thuong-vu' };

/** A monthly duty with two periods behind it, for specs. */
export const aDuty: DutyView = {
  id: 'gv-01',
  version: 3,
  at: '2026-01-05T08:00:00+07:00',
  by: leader,
  terms: {
    title: 'Báo cáo dư luận xã hội hằng tháng',
    source: null,
    leadUnit: 'ban-xay-dung-dang',
    cooperatingUnits: [],
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
  },
  recurrence: 'monthly',
  from: '2026-01-05',
  until: '2026-04-15',
  occurrences: [
    { period: { name: '2026-01', from: '2026-01-01', to: '2026-01-31' }, assignment: 'gv-01-2026-01' },
    { period: { name: '2026-02', from: '2026-02-01', to: '2026-02-28' }, assignment: null },
  ],
  ended: null,
};
