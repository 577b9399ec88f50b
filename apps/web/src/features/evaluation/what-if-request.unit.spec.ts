import { describe, expect, it } from 'vitest';
import { numberNamed, requestOf, type Draft } from './what-if-request.ts';

const draft: Draft = { kind: 'number', ruleSet: '335-2025', number: 'quantity', value: ' 27,5 ' };

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

  it('is one of the numbers that are offered', () =>
    expect([numberNamed('good'), numberNamed('id')]).toEqual(['good', 'quantity']));
});
