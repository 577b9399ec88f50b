import { describe, expect, it } from 'vitest';
import { absenceRequest, postRequest } from './organisation.requests.ts';

const asked = {
  unit: 'mttq',
  deputy: 'p-pho',
  from: '2026-12-07',
  lastDay: '2026-12-11',
  reason: 'mission',
} as const;

describe('An absence said in days', () => {
  it('begins at 00:00 of its first day and ends at 24:00 of its last', () =>
    expect(absenceRequest(asked, '2026-12-01T08:00:00+07:00')).toMatchObject({
      from: '2026-12-07T00:00:00+07:00',
      until: '2026-12-12T00:00:00+07:00',
    }));

  it('that begins today begins now', () =>
    expect(absenceRequest(asked, '2026-12-07T02:00:00.000Z').from).toBe('2026-12-07T02:00:00.000Z'));
});

describe('A change of post', () => {
  it('goes to the post of the unit, at once where no day is said', () =>
    expect(postRequest({ unit: 'mttq', what: 'posts/leave', person: 'p-pho', from: null })).toEqual({
      path: '/organisation/units/mttq/posts/leave',
      body: { person: 'p-pho', from: null },
    }));

  it('begins at 00:00 of its day', () =>
    expect(postRequest({ unit: 'mttq', what: 'heads', person: 'p-pho', from: '2026-12-01' }).body.from).toBe(
      '2026-12-01T00:00:00+07:00',
    ));
});
