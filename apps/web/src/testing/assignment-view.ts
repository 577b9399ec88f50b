import { untouchedAssignment, type AssignmentView } from '@dondoc/assignments-contracts';

/** An assignment in progress, for specs; what a spec is about it states itself. */
export const anAssignment: AssignmentView = {
  ...untouchedAssignment,
  id: 'nv-01',
  version: 2,
  title: 'Mở chuyên mục chuyển đổi số',
  source: null,
  leadUnit: 'ban-xay-dung-dang',
  cooperatingUnits: [],
  issuedBy: { person: 'nguoi-01', unit: 'ban-thuong-vu' },
  acceptingUnit: 'ban-thuong-vu',
  urgency: 'normal',
  coefficient: 1,
  recurrence: null,
  deadline: { at: '2026-02-26T00:00:00+07:00', text: null },
  deadlineSince: '2026-02-02T08:00:00+07:00',
  issuedAt: '2026-02-02T08:00:00+07:00',
  acknowledgedAt: '2026-02-03T08:00:00+07:00',
  status: 'due-soon',
  colour: 'amber',
  shownAt: '2026-02-23T10:00:00+07:00',
};
