import {
  compareInstants,
  epochMsOf,
  instantOfEpochMs,
  isWorkingDay,
  dateOf,
  vietnamPublic2026,
} from '@dondoc/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveriesOf, isTooOldToTell, nextDigest, withinWorkingHours } from './sending-time.ts';

const calendar = vietnamPublic2026;
const wednesdayMorning = '2026-03-11T09:00:00+07:00';
const wednesdayNight = '2026-03-11T22:00:00+07:00';
const thursdayDigest = '2026-03-12T07:30:00+07:00';
const overdue = { kind: 'overdue', urgency: 'normal' } as const;
const reminder = { kind: 'reminder', urgency: 'normal' } as const;
const email = (as: 'single' | 'digest', notBefore: string) => [{ channel: 'email', as, notBefore }];

describe('Something to be told', () => {
  it('goes out at once within working hours, and waits for them outside', () => {
    const opens = (now: string) => withinWorkingHours(now, calendar);
    expect(opens(wednesdayMorning)).toBe(wednesdayMorning);
    expect(opens('2026-03-11T12:00:00+07:00')).toBe('2026-03-11T13:00:00+07:00');
    expect(opens(wednesdayNight)).toBe(thursdayDigest);
    expect(opens('2026-02-14T10:00:00+07:00')).toBe('2026-02-23T07:30:00+07:00');
  });

  it('is not held back by a year whose days off nobody has announced', () => {
    expect(withinWorkingHours('2027-03-10T22:00:00+07:00', calendar)).toBe('2027-03-10T22:00:00+07:00');
    expect(nextDigest('2027-03-13T22:00:00+07:00', calendar)).toBe('2027-03-14T07:30:00+07:00');
  });

  it('is in the digest of the same day when that is still to come', () => {
    expect(nextDigest('2026-03-12T07:29:59+07:00', calendar)).toBe(thursdayDigest);
    expect(nextDigest(thursdayDigest, calendar)).toBe('2026-03-13T07:30:00+07:00');
    expect(nextDigest('2026-03-13T08:00:00+07:00', calendar)).toBe('2026-03-16T07:30:00+07:00');
  });
});

describe('Mail', () => {
  it('of ordinary work waits for the digest, unless the person wants each', () => {
    const now = wednesdayMorning;
    expect(deliveriesOf(reminder, now, now, 'digest', false, calendar)).toEqual(
      email('digest', thursdayDigest),
    );
    expect(deliveriesOf(reminder, now, now, 'each', false, calendar)).toEqual(email('single', now));
    expect(deliveriesOf(reminder, now, now, 'off', false, calendar)).toEqual([]);
  });

  it('that something is late goes by itself, and cannot be off', () => {
    for (const choice of ['each', 'digest', 'off'] as const)
      expect(deliveriesOf(overdue, wednesdayNight, wednesdayNight, choice, false, calendar)).toEqual(
        email('single', thursdayDigest),
      );
  });

  it('of hỏa tốc goes at night, whatever was chosen', () =>
    expect(
      deliveriesOf(
        { kind: 'issued', urgency: 'flash' },
        wednesdayNight,
        wednesdayNight,
        'off',
        false,
        calendar,
      ),
    ).toEqual(email('single', wednesdayNight)));

  it('of a time when this system stood still comes together', () =>
    expect(
      deliveriesOf(overdue, '2026-03-09T09:00:00+07:00', wednesdayMorning, 'each', false, calendar),
    ).toEqual(email('digest', thursdayDigest)));
});

describe('A ward with a webhook', () => {
  it('has each thing told there by itself, in working hours', () =>
    expect(deliveriesOf(reminder, wednesdayNight, wednesdayNight, 'off', true, calendar)).toEqual([
      { channel: 'webhook', as: 'single', notBefore: thursdayDigest },
    ]));
});

describe('An event of long ago', () => {
  it('is nobody’s news', () => {
    expect(isTooOldToTell('2026-02-20T09:00:00+07:00', wednesdayMorning)).toBe(true);
    expect(isTooOldToTell('2026-03-03T09:00:00+07:00', wednesdayMorning)).toBe(false);
  });
});

describe('At any instant of the year', () => {
  const first = epochMsOf('2026-01-01T00:00:00+07:00');
  const last = epochMsOf('2026-12-20T00:00:00+07:00');
  const instants = fc.integer({ min: first, max: last }).map(instantOfEpochMs);

  it('mail waits no longer than it must, and comes on a working day within hours', () =>
    fc.assert(
      fc.property(instants, (now) => {
        const [opens, digest] = [withinWorkingHours(now, calendar), nextDigest(now, calendar)];
        expect(compareInstants(opens, now)).toBeGreaterThanOrEqual(0);
        expect(compareInstants(digest, now)).toBeGreaterThan(0);
        for (const at of [opens, digest]) expect(isWorkingDay(dateOf(at), calendar)).toBe(true);
        expect(opens.slice(11, 16) >= '07:30' && opens.slice(11, 16) < '17:00').toBe(true);
        expect(digest.slice(11, 19)).toBe('07:30:00');
        expect(withinWorkingHours(opens, calendar)).toBe(opens);
      }),
    ));
});
