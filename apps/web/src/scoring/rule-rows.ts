import type { ConditionRule, RuleSet } from '@dondoc/evaluation-domain';
import type { Words } from '../words/language.ts';
import { headRows } from './head-rule-rows.ts';
import { rowsIn, type RuleRow } from './rule-row.ts';
import { numberWords } from './rule-value.ts';
import { gradeWords } from './score-words.ts';

/** A condition as a clause: `ít nhất 100% nhiệm vụ đúng hạn và đạt chất lượng`. */
const conditionWords = (rule: ConditionRule | undefined, { t, language }: Words): string => {
  if (!rule) return t('ruleSets.absent');
  switch (rule.kind) {
    case 'no-discipline':
      return t('ruleSets.value.noDiscipline');
    case 'share-at-least':
    case 'share-at-most': {
      const said = {
        share: numberWords('share', rule.share.value, language),
        quality: t(`ruleSets.is.${rule.of}`),
      };
      return rule.kind === 'share-at-least'
        ? t('ruleSets.value.atLeast', said)
        : t('ruleSets.value.atMost', said);
    }
    default:
      return rule satisfies never;
  }
};

/** What one grade asks for beside its score. */
export const requirementsOf = (ruleSet: RuleSet, codes: readonly string[], words: Words): string =>
  codes.length === 0
    ? words.t('ruleSets.value.nothing')
    : codes
        .map((code) =>
          conditionWords(
            ruleSet.conditions.find((rule) => rule.code === code),
            words,
          ),
        )
        .join('; ');

const pointRows = (rules: RuleSet, words: Words): readonly RuleRow[] => {
  const { t, language } = words;
  const rows = rowsIn(words);
  const at = (path: string, rule: string) => ({ path, section: 'points', rule }) as const;
  const { quantity, quality, progress } = rules.resultPoints;
  const { names } = rules.generalCriteria;
  return [
    rows.number(at('generalPoints', t('ruleSets.rule.general')), rules.generalPoints),
    rows.number(at('generalCriteria.count', t('ruleSets.rule.criteriaCount')), rules.generalCriteria.count),
    rows.number(at('generalCriteria.each', t('ruleSets.rule.criteriaEach')), rules.generalCriteria.each),
    ...(names
      ? [
          rows.said(
            at('generalCriteria.names', t('ruleSets.rule.criteriaNames')),
            names,
            names.value.map((name) => name[language]).join('; '),
          ),
        ]
      : []),
    rows.number(at('resultPoints.quantity', t('ruleSets.rule.quantity')), quantity),
    rows.number(at('resultPoints.quality', t('ruleSets.rule.quality')), quality),
    rows.number(at('resultPoints.progress', t('ruleSets.rule.progress')), progress),
    rows.share(
      at('deductions.qualityFailure', t('ruleSets.rule.qualityFailure')),
      rules.deductions.qualityFailure,
    ),
    rows.share(
      at('deductions.lateOccurrence', t('ruleSets.rule.lateOccurrence')),
      rules.deductions.lateOccurrence,
    ),
    ...rules.lateBands.flatMap(({ days, share }, index) => {
      const number = index + 1;
      return [
        rows.number(at(`lateBands.${index}.days`, t('ruleSets.rule.bandDays', { number })), days),
        rows.share(at(`lateBands.${index}.share`, t('ruleSets.rule.bandShare', { number })), share),
      ];
    }),
  ];
};

const conditionRow = (rule: ConditionRule, index: number, words: Words): RuleRow => {
  const { t } = words;
  const rows = rowsIn(words);
  const place = { section: 'conditions', key: `condition ${rule.code}` } as const;
  if (rule.kind === 'no-discipline')
    return rows.said(
      { ...place, path: `conditions.${index}`, rule: t('ruleSets.rule.noDiscipline') },
      rule,
      t('ruleSets.value.holds'),
    );
  const said = { quality: t(`ruleSets.is.${rule.of}`) };
  const name = t(rule.kind === 'share-at-least' ? 'ruleSets.rule.atLeast' : 'ruleSets.rule.atMost', said);
  return rows.share({ ...place, path: `conditions.${index}.share`, rule: name }, rule.share);
};

const gradeRows = (rules: RuleSet, words: Words): readonly RuleRow[] => {
  const { t } = words;
  const rows = rowsIn(words);
  const { completion, breach } = rules;
  const requires = (...codes: readonly string[]) => requirementsOf(rules, codes, words);
  const at = (path: string, rule: string, key = path) => ({ path, key, section: 'grades', rule }) as const;
  return [
    ...rules.grades.flatMap((one, index) => {
      const named = { grade: gradeWords(one.grade, words) };
      const path = `grades.${index}`;
      return [
        rows.number(
          at(`${path}.atLeast`, t('ruleSets.rule.gradeAtLeast', named), `grade ${one.grade} at least`),
          one.atLeast,
        ),
        rows.said(
          at(`${path}.requires`, t('ruleSets.rule.gradeRequires', named), `grade ${one.grade} requires`),
          null,
          requires(...one.requires),
        ),
      ];
    }),
    ...(completion
      ? [
          rows.said(
            at('completion.failedWithout', t('ruleSets.rule.failedWithout')),
            null,
            requires(completion.failedWithout),
          ),
          rows.said(
            at('completion.undecidedWithout', t('ruleSets.rule.undecidedWithout')),
            null,
            requires(completion.undecidedWithout),
          ),
        ]
      : []),
    rows.said(
      at('breach', t('ruleSets.rule.breach')),
      breach,
      t(breach ? 'ruleSets.value.holds' : 'ruleSets.value.holdsNot'),
    ),
  ];
};

const quotaRows = ({ quota }: RuleSet, words: Words): readonly RuleRow[] => {
  const { t } = words;
  const rows = rowsIn(words);
  const at = (name: string, rule: string) => ({ path: `quota.${name}`, section: 'quota', rule }) as const;
  const { denominator, group, rounding, heads } = quota;
  return [
    rows.share(at('share', t('ruleSets.rule.quotaShare')), quota.share),
    rows.share(at('exceptional', t('ruleSets.rule.quotaExceptional')), quota.exceptional),
    rows.choice(
      at('denominator', t('ruleSets.rule.denominator')),
      'denominator',
      denominator,
      t(`ruleSets.value.denominator.${denominator.value}`),
    ),
    rows.choice(
      at('group', t('ruleSets.rule.group')),
      'group',
      group,
      t(`ruleSets.value.group.${group.value}`),
    ),
    rows.choice(
      at('rounding', t('ruleSets.rule.rounding')),
      'rounding',
      rounding,
      t(`ruleSets.value.rounding.${rounding.value}`),
    ),
    rows.choice(
      at('heads', t('ruleSets.rule.quotaHeads')),
      'heads',
      heads,
      t(`ruleSets.value.heads.${heads.value}`),
    ),
  ];
};

const procedureRows = (rules: RuleSet, words: Words): readonly RuleRow[] => {
  const { t } = words;
  const rows = rowsIn(words);
  const at = (path: string, rule: string) => ({ path, section: 'procedure', rule }) as const;
  const { selfAssessment, objection, annualDate, order } = rules;
  return [
    rows.number(at('selfAssessment.points', t('ruleSets.rule.selfPoints')), selfAssessment.points),
    rows.number(at('selfAssessment.grades', t('ruleSets.rule.selfGrades')), selfAssessment.grades),
    rows.workingDays(at('objection.workingDays', t('ruleSets.rule.objectionDays')), objection.workingDays),
    rows.monthDay(at('annualDate', t('ruleSets.rule.annualDate')), annualDate),
    rows.said(
      at('order', t('ruleSets.rule.order')),
      order,
      order.value.map((precedence) => t(`ruleSets.value.order.${precedence}`)).join('; '),
    ),
  ];
};

const coefficientRows = ({ coefficients, roleFactors }: RuleSet, words: Words): readonly RuleRow[] => {
  const { t } = words;
  const rows = rowsIn(words);
  const at = (path: string, rule: string) => ({ path, section: 'coefficients', rule }) as const;
  return [
    rows.number(at('coefficients.standard', t('ruleSets.rule.standard')), coefficients.standard),
    ...coefficients.byDifficulty.map((one, index) =>
      rows.number(
        at(`coefficients.byDifficulty.${index}`, t('ruleSets.rule.difficulty', { number: index + 1 })),
        one,
      ),
    ),
    rows.number(at('roleFactors.lead', t('ruleSets.rule.lead')), roleFactors.lead),
    rows.number(at('roleFactors.cooperating', t('ruleSets.rule.cooperating')), roleFactors.cooperating),
  ];
};

/** Every rule of a rule set in words. */
export const ruleRows = (rules: RuleSet, words: Words): readonly RuleRow[] => [
  ...pointRows(rules, words),
  ...rules.conditions.map((rule, index) => conditionRow(rule, index, words)),
  ...gradeRows(rules, words),
  ...quotaRows(rules, words),
  ...headRows(rules, words),
  ...procedureRows(rules, words),
  ...coefficientRows(rules, words),
];
