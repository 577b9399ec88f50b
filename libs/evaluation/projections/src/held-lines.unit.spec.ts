import { describe, expect, it } from 'vitest';
import type { AssignmentFacts } from './assignment-facts.ts';
import { heldLines } from './held-lines.ts';
import { unitFactsAt } from './unit-facts.ts';

const since = '2026-01-05T09:00:00+07:00';
const facts = (id: string, change: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  id,
  title: `Nhiệm vụ ${id}`,
  leads: [{ unit: 'mttq', since, until: null }],
  cooperatingUnits: [],
  coefficient: 1,
  coefficientsCorrected: [],
  deadlines: [{ at: '2026-03-14T00:00:00+07:00', since }],
  issuedAt: since,
  standstills: [],
  missesExtended: [],
  objectiveCauseAt: null,
  submissions: [{ at: '2026-03-20T09:00:00+07:00', late: true, returnedAt: null, acceptedAt: null }],
  beyondRequirement: false,
  missedAt: null,
  events: [],
  ...change,
});
const nextYear = { deadlines: [{ at: '2027-03-14T00:00:00+07:00', since }], submissions: [] };
const elsewhere = { leads: [{ unit: 'van-phong', since, until: null }] };
const all = [
  facts('late'),
  facts('of-next-year', nextYear),
  facts('taken-over', { leads: [{ unit: 'mttq', since, until: since }, ...elsewhere.leads] }),
  facts('helped', { ...elsewhere, cooperatingUnits: ['mttq'] }),
  facts('of-others', elsewhere),
];
const asked = { asOf: '2026-12-05T09:00:00+07:00', period: { from: '2026-01-01', to: '2026-12-31' } };
const given = { generalCriteria: null, disciplined: false };
const conditions = [{ code: 'all-done', met: false, because: '0/2' }];
const held = (adjusted: Parameters<typeof unitFactsAt>[3]['adjusted'] = []) =>
  heldLines(all, unitFactsAt(all, { unit: 'mttq' }, asked, { ...given, adjusted }), { conditions });
const lateOnce = { late: 1, quality: 0 };

describe('The lines that a unit can object to', () => {
  it('are the assignments it has had a part in, with what counts of them in the period', () =>
    expect(held().assignments).toEqual([
      { id: 'late', counts: lateOnce },
      { id: 'of-next-year', counts: null },
      { id: 'taken-over', counts: null },
      { id: 'helped', counts: lateOnce },
    ]));

  it('are the conditions as they are found', () =>
    expect(held().conditions).toEqual([{ code: 'all-done', met: false }]));

  it('count as an earlier answer left them', () => {
    const event = { id: 'e', position: '7/2' };
    const answer = {
      assignment: 'late',
      field: 'late',
      before: 1,
      after: 0,
      objection: 1,
      reason: 'Bão',
      event,
    } as const;
    expect(held([answer]).assignments[0]).toEqual({ id: 'late', counts: { late: 0, quality: 0 } });
  });
});
