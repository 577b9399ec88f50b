import type { LeaderCriteria, RuleSet } from '@dondoc/evaluation-domain';
import type { Words } from '../words/language.ts';
import { rowsIn, type RuleRow } from './rule-row.ts';

const at = (path: string, rule: string) => ({ path: `heads.${path}`, section: 'heads', rule }) as const;

const leaderRows = ({ resultPoints, ratios, staff, unit }: LeaderCriteria, words: Words) => {
  const { t } = words;
  const rows = rowsIn(words);
  return [
    rows.number(at('criteria.resultPoints', t('ruleSets.rule.leaderPoints')), resultPoints),
    rows.number(at('criteria.ratios', t('ruleSets.rule.leaderRatios')), ratios),
    rows.share(at('criteria.staff.all', t('ruleSets.rule.staffAll')), staff.all),
    rows.share(at('criteria.staff.otherwise', t('ruleSets.rule.staffOtherwise')), staff.otherwise),
    rows.share(at('criteria.unit.all', t('ruleSets.rule.unitAll')), unit.all),
    rows.share(at('criteria.unit.otherwise', t('ruleSets.rule.unitOtherwise')), unit.otherwise),
  ];
};

/** What holds for whoever heads a unit. */
export const headRows = ({ heads }: RuleSet, words: Words): readonly RuleRow[] => {
  const { t } = words;
  const rows = rowsIn(words);
  const { neverAboveUnit, unitDoneAtLeast, deputiesThen, failedQuarters, criteria } = heads;
  return [
    rows.said(
      at('neverAboveUnit', t('ruleSets.rule.neverAboveUnit')),
      neverAboveUnit,
      t('ruleSets.value.holds'),
    ),
    rows.share(at('unitDoneAtLeast', t('ruleSets.rule.unitDoneAtLeast')), unitDoneAtLeast),
    rows.grade(at('deputiesThen', t('ruleSets.rule.deputiesThen')), deputiesThen),
    rows.number(at('failedQuarters.most', t('ruleSets.rule.quartersMost')), failedQuarters.most),
    rows.grade(at('failedQuarters.rulesOut', t('ruleSets.rule.quartersRuleOut')), failedQuarters.rulesOut),
    ...(criteria ? leaderRows(criteria, words) : []),
  ];
};
