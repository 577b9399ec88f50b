import { describe, expect, it } from 'vitest';
import type { Absence, Person } from '../../organisation/organisation.schema.ts';
import { absencesFor, absenceState, mayEnd } from './absences.ts';

const absence: Absence = {
  absence: 'vm-1',
  unit: 'mttq',
  person: 'p-truong',
  deputy: 'p-pho',
  from: '2026-12-07T00:00:00+07:00',
  until: '2026-12-12T00:00:00+07:00',
  reason: 'mission',
  endedAt: null,
  inForce: false,
};
const before = '2026-12-06T23:00:00+07:00';
const during = '2026-12-08T02:00:00Z';
const after = '2026-12-12T00:00:00+07:00';

const person = (id: string, role: Person['role'], unit = 'mttq'): Person => ({
  person: id,
  role,
  unit,
  unitName: unit,
  displayName: id,
});
const head = person('p-truong', 'unit-head');
const deputy = person('p-pho', 'unit-member');
const officer = person('p-cv', 'unit-member');
const leader = person('p-bi-thu', 'leader', 'ban-thuong-vu');

describe('An absence', () => {
  it.each([
    [before, {}, 'ahead'],
    [during, { inForce: true }, 'inForce'],
    [during, {}, 'lapsed'],
    [during, { endedAt: '2026-12-08T00:00:00+07:00' }, 'ended'],
    [after, {}, 'over'],
  ] as const)('at %s with %o is %s', (now, changes, state) =>
    expect(absenceState({ ...absence, ...changes }, now)).toBe(state),
  );

  it('is ended by whoever is back, whoever gives the post back, or a leader', () =>
    expect([head, deputy, officer, leader].map((one) => mayEnd(absence, one, during))).toEqual([
      true,
      true,
      false,
      true,
    ]));

  it('is not ended by who only stands in for a leader', () =>
    expect(mayEnd(absence, { ...leader, onBehalfOf: 'p-khac' }, during)).toBe(false));

  it('that is over cannot be ended', () => expect(mayEnd(absence, head, after)).toBe(false));

  it('is shown to its unit, to leaders and to inspectors', () => {
    const inspector = person('p-ubkt', 'inspector', 'uy-ban-kiem-tra');
    const other = person('p-khac', 'unit-head', 'van-phong');
    expect(
      [head, officer, leader, inspector, other].map((one) => absencesFor([absence], one).length),
    ).toEqual([1, 1, 1, 1, 0]);
  });
});
