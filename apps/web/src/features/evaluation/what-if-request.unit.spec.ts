import { describe, expect, it } from 'vitest';
import { emptyDraft, kindNamed, numberNamed, requestOf, type Draft } from './what-if-request.ts';

const draft: Draft = { ...emptyDraft, value: ' 27,5 ' };

describe('What is asked of other rules', () => {
  it('sends a number as it was typed, with a comma or a point', () => {
    expect(requestOf(draft, '2026', null)?.change).toEqual({
      kind: 'number',
      path: 'resultPoints.quantity',
      value: '27.5',
    });
    expect(requestOf({ ...draft, value: '70/3' }, null, null)).not.toBeNull();
  });

  it('is not sent where it is no number', () => {
    expect(requestOf({ ...draft, value: '' }, null, null)).toBeNull();
    expect(requestOf({ ...draft, value: 'nhiều' }, null, null)).toBeNull();
  });

  it('names another rule set instead', () =>
    expect(requestOf({ ...draft, kind: 'rules' }, null, null)?.change).toEqual({
      kind: 'rules',
      ruleSet: '335-2025',
    }));

  it('names days of the calendar instead, at least one', () => {
    const days: Draft = { ...draft, kind: 'calendar' };
    expect(requestOf(days, '2026', null)).toBeNull();
    expect(requestOf({ ...days, daysOff: ['2026-06-10'] }, '2026', null)?.change).toEqual({
      kind: 'calendar',
      daysOff: ['2026-06-10'],
      workedDays: [],
    });
    expect([kindNamed('calendar'), kindNamed('x')]).toEqual(['calendar', 'number']);
  });

  it('is one of the numbers that are offered', () =>
    expect([numberNamed('good'), numberNamed('id')]).toEqual(['good', 'quantity']));
});
