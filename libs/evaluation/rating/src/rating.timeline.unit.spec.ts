import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import type { RatingEvent } from './rating.events.ts';
import { dueSteps, ratingTimeline, type RatingStep } from './rating.timeline.ts';
import {
  assessed,
  criteria,
  decided,
  finalised,
  found,
  later,
  objected,
  opened,
  proposed,
  refused,
  reminded,
  takenBack,
  upheld,
  windowEnd,
  withWindow,
} from './spec/rating.example.ts';

const words = (step: RatingStep): string =>
  step.kind === 'finalise' ? 'finalise' : `${step.stage} ${step.moment}`;
const steps = (...events: readonly RatingEvent[]) => ratingTimeline(fold(ratingDecider, events)).map(words);
const due = (by: string, ...events: readonly RatingEvent[]) =>
  dueSteps(fold(ratingDecider, events), by).map(words);
const inWindow = [withWindow, assessed(), proposed(), decided({ objectUntil: windowEnd })] as const;

describe('The timeline of an open rating', () => {
  it('reminds of what is missing, in order of time', () =>
    expect(steps(opened())).toEqual([
      'self-assess ahead',
      'self-assess overdue',
      'propose ahead',
      'propose overdue',
      'decide ahead',
      'decide overdue',
    ]));

  it('leaves out what has been done, and what has no deadline', () => {
    expect(steps(opened(), assessed(), proposed())).toEqual(['decide ahead', 'decide overdue']);
    const deadlines = { selfAssessBy: null, proposeBy: null, decideBy: null };
    expect(steps(opened({ deadlines }))).toEqual([]);
  });

  it('reminds once of each, and anew of another deadline', () => {
    expect(steps(opened(), reminded())[0]).toBe('self-assess overdue');
    expect(steps(opened(), reminded({ moment: 'overdue' }))[0]).toBe('propose ahead');
    const deadlines = { ...opened().data.deadlines, selfAssessBy: '2026-12-07T00:00:00+07:00' };
    const { at, by } = opened().data;
    const replanned: RatingEvent = { type: 'RatingReplanned', data: { at, by, deadlines, reason: 'x' } };
    expect(steps(opened(), reminded(), replanned)[0]).toBe('self-assess ahead');
  });
});

describe('The timeline of a rating whose proposal is void', () => {
  it('reminds of a proposal that can still come in time, and of a decision that was never made', () => {
    const day = (date: string) => ({ at: `2026-12-${date}T08:00:00+07:00` });
    const asked = [opened(), assessed(), proposed()] as const;
    expect(steps(...asked, found(day('08')))).toContain('propose overdue');
    expect(steps(...asked, found(day('16')))).toEqual(['decide ahead', 'decide overdue']);
    expect(steps(...asked, criteria(), found(day('16')))).toContain('propose overdue');
    const anew = { ...criteria(), data: { ...criteria().data, ...day('16') } };
    expect(steps(...asked, anew)).toEqual(['decide ahead', 'decide overdue']);
  });
});

describe('The timeline of a decided rating', () => {
  it('ends by itself where there is a window, and waits for people where there is none', () => {
    expect(steps(...inWindow)).toEqual(['finalise']);
    expect(steps(opened(), proposed(), decided())).toEqual([]);
  });

  it('asks for the answer to an objection, then goes on', () => {
    expect(steps(...inWindow, objected())).toEqual(['answer-objection ahead', 'answer-objection overdue']);
    expect(steps(...inWindow, objected(), refused())).toEqual(['finalise']);
    const inTime = upheld({ at: '2026-12-08T08:00:00+07:00' });
    expect(steps(...inWindow, objected(), inTime)).toEqual([
      'propose ahead',
      'propose overdue',
      'decide ahead',
      'decide overdue',
    ]);
  });

  it('reminds of no deadline that had passed when it was opened again', () => {
    // `later` is past the deadline of proposals, and before that of decisions.
    expect(steps(...inWindow, objected(), upheld())).toEqual(['decide ahead', 'decide overdue']);
    const afterAll = upheld({ at: '2026-12-20T08:00:00+07:00' });
    expect(steps(...inWindow, objected(), afterAll)).toEqual([]);
    expect(steps(...inWindow, objected(), afterAll, proposed())).toEqual([]);
    expect(steps(...inWindow, found({ at: '2026-12-15T00:00:00+07:00' }))).toEqual([]);
  });

  it('has been opened again once the last objection is answered, and not anew by what comes then', () => {
    const second = objected({ objection: 2, line: { kind: 'assignment', id: 'vb-1-5' } });
    const asked = [...inWindow, objected(), second, upheld()] as const;
    const answeredOn = (at: string) => refused({ at, objection: 2 });
    expect(steps(...asked, answeredOn('2026-12-14T08:00:00+07:00'))).toEqual([
      'decide ahead',
      'decide overdue',
    ]);
    expect(steps(...asked, answeredOn('2026-12-16T08:00:00+07:00'))).toEqual([]);
    const afterwards = takenBack({ at: '2026-12-20T08:00:00+07:00' });
    expect(steps(...inWindow, found({ at: later }), afterwards)).toEqual(['decide ahead', 'decide overdue']);
  });

  it('reminds of the deadlines of a replan', () => {
    const afterAll = upheld({ at: '2026-12-20T08:00:00+07:00' });
    const deadlines = {
      selfAssessBy: null,
      proposeBy: '2026-12-24T00:00:00+07:00',
      decideBy: '2026-12-28T00:00:00+07:00',
    };
    const { at, by } = opened().data;
    const replanned: RatingEvent = { type: 'RatingReplanned', data: { at, by, deadlines, reason: 'x' } };
    expect(steps(...inWindow, objected(), afterAll, replanned)).toEqual([
      'propose ahead',
      'propose overdue',
      'decide ahead',
      'decide overdue',
    ]);
  });

  it('is over when the rating is final', () => expect(steps(...inWindow, finalised())).toEqual([]));
});

describe('After a standstill', () => {
  it('the last reminder of each stage is due alone', () => {
    expect(due('2026-12-09T00:00:00+07:00', opened())).toEqual(['self-assess overdue', 'propose overdue']);
    expect(due('2026-12-13T00:00:00+07:00', opened(), assessed(), proposed())).toEqual(['decide ahead']);
    expect(due('2026-12-01T00:00:00+07:00', opened())).toEqual([]);
  });
});
