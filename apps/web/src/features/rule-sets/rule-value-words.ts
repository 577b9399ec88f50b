import { adoptionProblems, withNumber, type RuleSet } from '@dondoc/evaluation-domain';
import type { Option } from '../../components/native-select.tsx';
import type { RuleRow } from '../../scoring/rule-row.ts';
import { choices, typedValue, type RuleKind, type TypedValue } from '../../scoring/rule-value.ts';
import { gradeWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { problemWords } from './problem-words.ts';

/** What can be chosen; null: it is typed. */
export const choiceWords = (kind: RuleKind, words: Words): readonly Option[] | null => {
  const { t } = words;
  switch (kind) {
    case 'grade':
      return choices.grade.map((value) => ({ value, label: gradeWords(value, words) }));
    case 'denominator':
      return choices[kind].map((value) => ({ value, label: t(`ruleSets.value.denominator.${value}`) }));
    case 'group':
      return choices[kind].map((value) => ({ value, label: t(`ruleSets.value.group.${value}`) }));
    case 'rounding':
      return choices[kind].map((value) => ({ value, label: t(`ruleSets.value.rounding.${value}`) }));
    case 'heads':
      return choices[kind].map((value) => ({ value, label: t(`ruleSets.value.heads.${value}`) }));
    case 'number':
    case 'share':
    case 'working-days':
    case 'month-day':
      return null;
    default:
      return kind satisfies never;
  }
};

/** How a value is to be written. */
export const hintOf = (kind: RuleKind, words: Words): string => {
  switch (kind) {
    case 'number':
    case 'share':
    case 'working-days':
    case 'month-day':
      return words.t(`ruleSets.typed.${kind}`);
    case 'grade':
    case 'denominator':
    case 'group':
    case 'rounding':
    case 'heads':
      return words.t('ruleSets.typed.choice');
    default:
      return kind satisfies never;
  }
};

type ReadValue =
  Readonly<{ outcome: 'read'; value: TypedValue }> | Readonly<{ outcome: 'not-read'; fault: string }>;

/** What is wrong with a rule set that has this value in it; null: nothing. */
const faultWith = (ruleSet: RuleSet, path: string, value: TypedValue, words: Words): string | null => {
  const changed = value === null ? null : withNumber(ruleSet, path, value);
  if (!changed) return null;
  const problems = changed.ok ? adoptionProblems(changed.ruleSet) : changed.errors;
  return problems.length === 0 ? null : problems.map((problem) => problemWords(problem, words)).join('; ');
};

/** The new value of a rule, or what is wrong with it. */
export const readValue = (
  ruleSet: RuleSet,
  row: Pick<RuleRow, 'path' | 'amendable'> | undefined,
  typed: string,
  words: Words,
): ReadValue => {
  const { t } = words;
  const not = (fault: string): ReadValue => ({ outcome: 'not-read', fault });
  if (!row?.amendable) return not(t('ruleSets.chooseRule'));
  const { kind, present } = row.amendable;
  const value = typedValue(kind, typed);
  if (value === undefined) return not(t('ruleSets.notRead', { hint: hintOf(kind, words) }));
  if (value === present) return not(t('ruleSets.sameValue'));
  const fault = faultWith(ruleSet, row.path, value, words);
  return fault === null ? { outcome: 'read', value } : not(fault);
};
