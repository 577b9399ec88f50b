import { Input } from 'antd';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { numberNamed, numberNames, type Draft } from '../what-if-request.ts';
import { DaysField } from './days-field.tsx';

type Props = Readonly<{
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  ruleSets: readonly Readonly<{ ruleSet: string }>[];
}>;

/** What is tried, by its kind: a rule set, a number, or days of the calendar. */
export const WhatIfFields = ({ draft, change, ruleSets }: Props) => {
  const { t } = useWords();
  switch (draft.kind) {
    case 'rules':
      return (
        <label>
          <span>{t('evaluation.ruleSet')}</span>
          <NativeSelect
            value={draft.ruleSet}
            options={ruleSets.map(({ ruleSet }) => ({ value: ruleSet, label: ruleSet }))}
            onChange={({ target }) => change({ ruleSet: target.value })}
          />
        </label>
      );
    case 'number':
      return (
        <>
          <label>
            <span>{t('evaluation.path')}</span>
            <NativeSelect
              value={draft.number}
              options={numberNames.map((value) => ({ value, label: t(`evaluation.number.${value}`) }))}
              onChange={({ target }) => change({ number: numberNamed(target.value) })}
            />
          </label>
          <label>
            <span>{t('evaluation.value')}</span>
            <Input
              inputMode="decimal"
              value={draft.value}
              onChange={({ target }) => change({ value: target.value })}
            />
          </label>
        </>
      );
    case 'calendar':
      return (
        <>
          <DaysField
            label={t('evaluation.daysOff')}
            days={draft.daysOff}
            onChange={(daysOff) => change({ daysOff })}
          />
          <DaysField
            label={t('evaluation.workedDays')}
            days={draft.workedDays}
            onChange={(workedDays) => change({ workedDays })}
          />
        </>
      );
    default:
      return draft.kind satisfies never;
  }
};
