import { z } from 'zod';
import { compare, exactly, plus, times, type Rational } from './exact/rational.ts';
import { resultMarks } from './full-marks.ts';
import { inBoth } from './in-both.ts';
import { besideBounds } from './number.text.ts';
import type { Problem } from './problems.ts';
import type { RuleSet } from './rule-set.ts';

const hundred = exactly(100);
/** As many as people can give points for on one sheet. */
const mostCriteria = exactly(30);
const isSame = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

const scaleProblem = (path: string, general: Rational, results: Rational): readonly Problem[] => {
  const most = plus(general, results);
  if (isSame(most, hundred)) return [];
  const { vi, en } = besideBounds(most, [hundred]);
  const message = inBoth(
    `điểm tiêu chí chung và điểm kết quả cộng lại là ${vi}, phải bằng 100: hãy áp dụng cả bộ với các điểm sửa cùng lúc`,
    `general and result points add up to ${en}, and must be 100: adopt the whole rule set with its points changed together`,
  );
  return [{ path, message }];
};

const criteriaProblems = ({ generalPoints, generalCriteria }: RuleSet): readonly Problem[] => {
  const [count, each] = [exactly(generalCriteria.count.value), exactly(generalCriteria.each.value)];
  if (compare(count, exactly(1)) < 0 || compare(count, mostCriteria) > 0)
    return [{ path: 'generalCriteria.count', message: inBoth('phải từ 1 đến 30', 'must be 1 to 30') }];
  const [all, general] = [times(count, each), exactly(generalPoints.value)];
  if (isSame(all, general)) return [];
  const [given, most] = [besideBounds(all, [general]), besideBounds(general, [all])];
  const message = inBoth(
    `các tiêu chí cộng lại là ${given.vi} điểm, phải bằng điểm tiêu chí chung ${most.vi}: hãy áp dụng cả bộ với các điểm sửa cùng lúc`,
    `the criteria add up to ${given.en} points, and must add up to the general points, ${most.en}: adopt the whole rule set with its points changed together`,
  );
  return [{ path: 'generalCriteria', message }];
};

/** A day that every year has. */
const annualDateProblems = ({ annualDate }: RuleSet): readonly Problem[] =>
  z.iso.date().safeParse(`2001-${annualDate.value}`).success
    ? []
    : [
        {
          path: 'annualDate',
          message: inBoth('không phải ngày năm nào cũng có', 'is not a day that every year has'),
        },
      ];

/**
 * Why a ward may not rate by a rule set that can be read and tried: grades are bounds on a scale of 100, and people give
 * their points by it.
 */
export const adoptionProblems = (ruleSet: RuleSet): readonly Problem[] => {
  const general = exactly(ruleSet.generalPoints.value);
  const { criteria } = ruleSet.heads;
  return [
    ...criteriaProblems(ruleSet),
    ...scaleProblem('resultPoints', general, resultMarks(ruleSet)),
    ...(criteria
      ? scaleProblem('heads.criteria.resultPoints', general, exactly(criteria.resultPoints.value))
      : []),
    ...annualDateProblems(ruleSet),
  ];
};
