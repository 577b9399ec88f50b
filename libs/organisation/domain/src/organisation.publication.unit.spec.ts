import { describe, expect, it } from 'vitest';
import { publishedOrganisationEvent } from './organisation.publication.ts';
import { away, deputy, head, january, march, officer, taken, unit } from './spec/ward.example.ts';

describe('A published event of the organisation', () => {
  it.each([
    [unit('mttq', null), 'unit-established'],
    [head('p-1'), 'head-appointed'],
    [deputy('p-1'), 'deputy-appointed'],
    [officer('p-1'), 'officer-assigned'],
    [{ type: 'PostLeft', data: taken('p-1', march) }, 'post-left'],
    [away(), 'absence-declared'],
    [{ type: 'AbsenceEnded', data: { at: january, absence: 'vm-1' } }, 'absence-ended'],
  ] as const)('%j is published as %s', (event, name) =>
    expect(publishedOrganisationEvent(event)).toEqual({
      type: `dondoc.organisation.${name}.v1`,
      data: event.data,
    }),
  );
});
