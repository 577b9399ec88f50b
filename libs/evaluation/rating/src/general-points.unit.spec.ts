import { describe, expect, it } from 'vitest';
import { generalPoints } from './general-points.ts';
import { criteria, opened } from './spec/rating.example.ts';

const { criteria: asked } = opened().data.bounds;
const notApplicable = { code: 'criterion-6', notApplicable: 'x' };

describe('The points of the general criteria', () => {
  it('add up exactly', () => expect(generalPoints(criteria().data.criteria, asked)).toBe('27'));

  it('are of those that apply, for all of them', () => {
    const given = { code: 'criterion-1', points: '4.1', evidence: 'x', cause: null };
    expect(generalPoints(criteria(notApplicable).data.criteria, asked)).toBe('27');
    expect(generalPoints(criteria(notApplicable, given).data.criteria, asked)).toBe('663/25');
  });

  it('are unknown where one is missing or none applies', () => {
    expect(generalPoints([notApplicable], asked)).toBeNull();
    expect(
      generalPoints(
        asked.map(({ code }) => ({ code, notApplicable: 'x' })),
        asked,
      ),
    ).toBeNull();
  });
});
