import { describe, expect, it } from 'vitest';
import { findingsAt, foundBy } from './findings.ts';
import { found, opened, takenBack } from './spec/rating.example.ts';

const second = found({ finding: 2, document: '16-QĐ/UBKT', on: '2026-11-02' });
const breach = found({ finding: 3, kind: 'breach', document: '3-KL/UBKT', on: '2026-11-20' });
const events = [opened(), found(), second, breach, takenBack()];
const at = (asOf: string) => foundBy(findingsAt(events, asOf));

describe('Findings', () => {
  it('stand from the day of their document on, whenever they were written down', () => {
    expect(at('2026-10-19T23:59:59+07:00')).toEqual({ disciplined: false, breach: null });
    expect(at('2026-10-20T00:00:00+07:00')).toEqual({
      disciplined: true,
      disciplinedBy: '15-QĐ/UBKT',
      breach: null,
    });
    expect(at('2026-11-20T09:00:00+07:00')).toEqual({
      disciplined: true,
      disciplinedBy: '15-QĐ/UBKT; 16-QĐ/UBKT',
      breach: { document: '3-KL/UBKT' },
    });
  });

  it('keep a condition broken until none of their kind stands', () => {
    expect(at('2026-12-12T08:00:00+07:00')).toMatchObject({ disciplinedBy: '16-QĐ/UBKT' });
    const none = findingsAt([...events, takenBack({ finding: 2 })], '2026-12-12T08:00:00+07:00');
    expect(foundBy(none)).toEqual({ disciplined: false, breach: { document: '3-KL/UBKT' } });
  });
});
