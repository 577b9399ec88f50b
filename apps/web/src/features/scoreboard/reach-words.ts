import type { Grade, RuleSet } from '@dondoc/evaluation-domain';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { requirementsOf } from '../../scoring/rule-rows.ts';
import { exactWords } from '../../scoring/rule-value.ts';
import { gradeWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';

type Reach = Pick<UnitEvaluationBody['reach'], 'grades'>;

/** What a grade asks for: its score, and its conditions beside it. */
export const needsWords = (ruleSet: RuleSet, grade: Grade, words: Words): string => {
  const { t, language } = words;
  const rule = ruleSet.grades.find((one) => one.grade === grade);
  if (!rule) return t('scorecard.needsBelow');
  const total = t('scorecard.needsTotal', { points: exactWords(rule.atLeast.value, language) });
  return rule.requires.length === 0
    ? total
    : `${total} ${t('scorecard.needsAnd', { conditions: requirementsOf(ruleSet, rule.requires, words) })}`;
};

/** In a few sentences which grades are certain, possible and gone, and that it cannot fail where it cannot. */
export const reachSummary = ({ grades }: Reach, words: Words): string => {
  const { t } = words;
  const named = (...found: readonly Reach['grades'][number][]) =>
    found.map(({ grade }) => gradeWords(grade, words)).join(', ');
  const of = (reach: Reach['grades'][number]['reach']) => grades.filter((one) => one.reach === reach);
  const sure = named(...of('reached'));
  if (sure !== '') return t('scorecard.sure', { grade: sure });
  const still = named(...of('reachable'));
  const gone = named(...of('out-of-reach').filter(({ grade }) => grade !== 'failed'));
  const safe = named(...of('out-of-reach').filter(({ grade }) => grade === 'failed'));
  return [
    still === '' ? t('scorecard.stillNone') : t('scorecard.still', { grades: still }),
    ...(gone === '' ? [] : [t('scorecard.gone', { grades: gone })]),
    ...(safe === '' || still === '' ? [] : [t('scorecard.safe', { grade: safe })]),
  ].join(' ');
};

/** Out of reach is good news of the lowest grade. */
export const reachWords = ({ grade, reach }: Reach['grades'][number], { t }: Words): string =>
  grade === 'failed' && reach === 'out-of-reach' ? t('scorecard.cannotFall') : t(`evaluation.${reach}`);
