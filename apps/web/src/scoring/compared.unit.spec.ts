import { describe, expect, it } from 'vitest';
import { comparedOf, comparing } from './compared.ts';

const both = {
  period: '2026',
  fromAsOf: '2026-03-31T23:59:59+07:00',
  fromKnownAt: '2026-04-02T23:59:59+07:00',
  toAsOf: '2026-06-30T23:59:59+07:00',
  toKnownAt: null,
};

describe('Two evaluations as an address', () => {
  it('are the same ones when they are read from it', () => {
    const path = comparing('/evaluation/compare/mttq', both);
    expect(comparedOf(new URL(path, 'http://ward').searchParams)).toEqual(both);
  });

  it('leave out what nobody asked', () => {
    const nothing = comparedOf(new URLSearchParams());
    expect(Object.values(nothing)).toEqual([null, null, null, null, null]);
    expect(comparing('/evaluation/compare/mttq', nothing)).toBe('/evaluation/compare/mttq');
  });
});
