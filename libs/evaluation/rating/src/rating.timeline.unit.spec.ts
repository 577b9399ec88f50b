import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import type { RatingEvent } from './rating.events.ts';
import { dueSteps, ratingTimeline, type RatingStep } from './rating.timeline.ts';
import {
  assessed,
  decided,
  finalised,
  objected,
  opened,
  proposed,
  refused,
  reminded,
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

describe('The timeline of a decided rating', () => {
  it('ends by itself where there is a window, and waits for people where there is none', () => {
    expect(steps(...inWindow)).toEqual(['finalise']);
    expect(steps(opened(), proposed(), decided())).toEqual([]);
  });

  it('asks for the answer to an objection, then goes on', () => {
    expect(steps(...inWindow, objected())).toEqual(['answer-objection ahead', 'answer-objection overdue']);
    expect(steps(...inWindow, objected(), refused())).toEqual(['finalise']);
    expect(steps(...inWindow, objected(), upheld())).toEqual([
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
