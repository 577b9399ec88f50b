import { vietnamPublic2026 } from '@dondoc/calendar';
import { deadlineRequestSchema } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { plannedDeadline } from './deadline.request.ts';

const asked = '2026-02-12T09:00:00+07:00';
const calendar = 'vietnam-public-2026+1';
const plan = (request: object) =>
  plannedDeadline(deadlineRequestSchema.parse(request), asked, vietnamPublic2026);

describe('A deadline that names its date', () => {
  it('ends with that day, a day off included, and is counted from nothing', () => {
    expect(plan({ lastDay: '2026-02-17', text: 'đến 17/2' })).toEqual({
      outcome: 'planned',
      deadline: { at: '2026-02-18T00:00:00+07:00', text: 'đến 17/2', calendar },
    });
  });

  it('may lie in a year that is not announced', () =>
    expect(plan({ lastDay: '2027-03-01' })).toMatchObject({
      deadline: { at: '2027-03-02T00:00:00+07:00', calendar },
    }));

  it('is the very instant where one is named', () =>
    expect(plan({ at: '2026-02-17T10:00:00Z' })).toEqual({
      outcome: 'planned',
      deadline: { at: '2026-02-17T10:00:00Z', text: null, calendar },
    }));
});

describe('A deadline that is a span', () => {
  it.each([
    [{ workingDays: 3 }, '2026-02-25T00:00:00+07:00'],
    [{ days: 5 }, '2026-02-24T00:00:00+07:00'],
    [{ workingHours: 10 }, '2026-02-13T11:00:00+07:00'],
  ])('%j is counted over the days off from the moment of asking, and remembers it', (span, at) =>
    expect(plan(span)).toEqual({
      outcome: 'planned',
      deadline: { at, text: null, calendar, span: { from: asked, ...span } },
    }),
  );

  it('is refused, naming the year, where the calendar does not reach', () =>
    expect(plan({ workingDays: 400 })).toEqual({ outcome: 'uncovered-year', year: 2027 }));
});
