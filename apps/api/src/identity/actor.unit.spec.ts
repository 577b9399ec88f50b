import { fold } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, type OrganisationEvent } from '@dondoc/organisation-domain';
import { describe, expect, it } from 'vitest';
import { actorAt } from './actor.ts';
import { requireLoopback } from './sample-sign-in.ts';

const january = '2026-01-01T00:00:00+07:00';
const june = '2026-06-01T00:00:00+07:00';
const march = '2026-03-03T09:00:00+07:00';
const july = '2026-07-01T09:00:00+07:00';

const unit = (id: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: { at: january, unit: id, name: id, aliases: [], kind: 'office', parent: null },
});
const head = (id: string, person: string, from: string): OrganisationEvent => ({
  type: 'HeadAppointed',
  data: { at: january, unit: id, person, from },
});

const member = (
  type: 'DeputyAppointed' | 'OfficerAssigned',
  id: string,
  person: string,
): OrganisationEvent => ({
  type,
  data: { at: january, unit: id, person, from: january },
});

const organisation = fold(organisationDecider, [
  ...['mttq', 'van-phong', 'ban-thuong-vu', 'uy-ban-kiem-tra'].map(unit),
  head('mttq', 'p-1', january),
  head('mttq', 'p-2', june),
  head('uy-ban-kiem-tra', 'p-3', january),
  head('ban-thuong-vu', 'p-2', june),
  member('DeputyAppointed', 'mttq', 'p-4'),
  head('van-phong', 'p-4', january),
  member('OfficerAssigned', 'mttq', 'p-5'),
  member('OfficerAssigned', 'uy-ban-kiem-tra', 'p-7'),
  member('DeputyAppointed', 'ban-thuong-vu', 'p-6'),
  {
    type: 'AbsenceDeclared',
    data: {
      at: june,
      absence: 'vm-1',
      unit: 'ban-thuong-vu',
      person: 'p-2',
      deputy: 'p-6',
      from: '2026-07-01T00:00:00+07:00',
      until: '2026-07-10T00:00:00+07:00',
      reason: 'leave',
    },
  },
]);

describe('A person', () => {
  it('acts for the unit headed at that instant', () => {
    expect(actorAt(organisation, 'p-1', march)).toEqual({
      person: 'p-1',
      unit: 'mttq',
      post: 'head',
      role: 'unit-head',
    });
    expect(actorAt(organisation, 'p-1', july)).toBeNull();
  });

  it('of two posts acts in the one that may most', () =>
    expect(actorAt(organisation, 'p-2', july)).toEqual({
      person: 'p-2',
      unit: 'ban-thuong-vu',
      post: 'head',
      role: 'leader',
    }));

  it('who heads the inspection inspects', () =>
    expect(actorAt(organisation, 'p-3', march)?.role).toBe('inspector'));

  it('of an own post and a lower one acts in the own', () =>
    expect(actorAt(organisation, 'p-4', march)).toMatchObject({ unit: 'van-phong', post: 'head' }));

  it('who is an officer is a member of the unit, and of the inspection inspects', () => {
    expect(actorAt(organisation, 'p-5', march)).toMatchObject({ unit: 'mttq', role: 'unit-member' });
    expect(actorAt(organisation, 'p-7', march)).toMatchObject({ post: 'officer', role: 'inspector' });
  });

  it('unknown to the ward is nobody', () => expect(actorAt(organisation, 'toString', march)).toBeNull());
});

describe('A deputy of the leaders', () => {
  const deputy = (at: string) => actorAt(organisation, 'p-6', at);

  it('leads only while standing in, from the first instant to the last', () => {
    expect(deputy(march)).toEqual({
      person: 'p-6',
      unit: 'ban-thuong-vu',
      post: 'deputy',
      role: 'unit-member',
    });
    expect(deputy('2026-06-30T23:59:59.999+07:00')?.role).toBe('unit-member');
    expect(deputy('2026-07-01T00:00:00+07:00')).toEqual({
      person: 'p-6',
      unit: 'ban-thuong-vu',
      post: 'deputy',
      onBehalfOf: 'p-2',
      role: 'leader',
    });
    expect(deputy('2026-07-10T00:00:00+07:00')?.role).toBe('unit-member');
  });

  it('takes nothing from the absent head', () =>
    expect(actorAt(organisation, 'p-2', july)).toMatchObject({ role: 'leader', post: 'head' }));
});

describe('The sample sign-in', () => {
  it('stays on this machine', () => {
    expect(() => requireLoopback('127.0.0.1')).not.toThrow();
    expect(() => requireLoopback('0.0.0.0')).toThrow(
      /DONDOC_HTTP_HOST=0\.0\.0\.0 can be reached by other machines.*Set DONDOC_HTTP_HOST to 127\.0\.0\.1/,
    );
  });
});
