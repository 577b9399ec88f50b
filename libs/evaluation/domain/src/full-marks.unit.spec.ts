import { describe, expect, it } from 'vitest';
import { fractionText } from './exact/rational.ts';
import { fullMarks, scaleInWords } from './full-marks.ts';
import { ruleSet335, ruleSet366, ruleSets } from './rule-sets.ts';
import { withNumber } from './what-if.ts';

const changed = (path: string, value: number | string) => {
  const asked = withNumber(ruleSet366, path, value);
  if (!asked.ok) throw new Error(`${path} was refused`);
  return asked.ruleSet;
};

describe('Full marks', () => {
  it('are 100 by every rule set that is shipped, exactly', () => {
    expect(ruleSets.map((one) => fractionText(fullMarks(one)))).toEqual(ruleSets.map(() => '100'));
    expect(scaleInWords(ruleSet366, ruleSet335)).toBeNull();
  });

  it('are said where they are others', () =>
    expect(scaleInWords(ruleSet366, changed('resultPoints.quantity', 30))).toEqual({
      vi: 'Tổng thang điểm là 105 thay vì 100.',
      en: 'Full marks are 105 instead of 100.',
    }));
});
