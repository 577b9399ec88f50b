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

const organisation = fold(organisationDecider, [
  ...['mttq', 'ban-thuong-vu', 'uy-ban-kiem-tra'].map(unit),
  head('mttq', 'p-1', january),
  head('mttq', 'p-2', june),
  head('uy-ban-kiem-tra', 'p-3', january),
  head('ban-thuong-vu', 'p-2', june),
]);

describe('A person', () => {
  it('acts for the unit headed at that instant', () => {
    expect(actorAt(organisation, 'p-1', march)).toEqual({ person: 'p-1', unit: 'mttq', role: 'unit-head' });
    expect(actorAt(organisation, 'p-1', july)).toBeNull();
  });

  it('of two posts acts in the one that may most', () =>
    expect(actorAt(organisation, 'p-2', july)).toEqual({
      person: 'p-2',
      unit: 'ban-thuong-vu',
      role: 'leader',
    }));

  it('who heads the inspection inspects', () =>
    expect(actorAt(organisation, 'p-3', march)?.role).toBe('inspector'));

  it('unknown to the ward is nobody', () => expect(actorAt(organisation, 'toString', march)).toBeNull());
});

describe('The sample sign-in', () => {
  it('stays on this machine', () => {
    expect(() => requireLoopback('127.0.0.1')).not.toThrow();
    expect(() => requireLoopback('0.0.0.0')).toThrow(
      /DONDOC_HTTP_HOST=0\.0\.0\.0 can be reached by other machines.*Set DONDOC_HTTP_HOST to 127\.0\.0\.1/,
    );
  });
});
