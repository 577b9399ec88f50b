import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ReactNode } from 'react';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import type { Field } from '../forms/command-form.ts';
import { DayField } from './day-field.tsx';
import { DeadlineField } from './deadline-field.tsx';

type Props = Readonly<{
  field: Field;
  view: AssignmentView;
  units: readonly Unit[];
  optional: boolean;
  busy: boolean;
  rules: Rule[];
}>;

/** One field of a form for a command; which control it is goes by what is asked for. */
export const CommandField = ({ field, view, units, optional, busy, rules }: Props) => {
  const { t } = useWords();
  const words = String(t(field.label));
  const unitOptions = () =>
    field.kind === 'unit' || field.kind === 'units'
      ? field
          .among(
            view,
            units.map(({ unit }) => unit),
          )
          .map((id) => ({ value: id, label: units.find(({ unit }) => unit === id)?.name ?? id }))
      : [];

  const control = (): ReactNode => {
    switch (field.kind) {
      case 'text':
        return <Input.TextArea autoSize={{ minRows: 2 }} />;
      case 'line':
        return <Input />;
      case 'percent':
        return <InputNumber min={0} max={100} precision={0} suffix="%" inputMode="numeric" />;
      case 'coefficient':
        return <InputNumber min={0.1} max={100} step={0.1} inputMode="decimal" />;
      case 'date':
        return <DayField />;
      case 'check':
        return <Checkbox>{words}</Checkbox>;
      case 'deadline':
        return <DeadlineField optional={optional} disabled={busy} />;
      case 'choice':
        return (
          <Radio.Group
            className="choices"
            options={field.options.map(({ value, label }) => ({ value, label: String(t(label)) }))}
          />
        );
      case 'unit':
        return (
          <NativeSelect
            disabled={busy}
            options={[
              ...(optional ? [{ value: '', label: String(t(field.blank ?? 'app.none')) }] : []),
              ...unitOptions(),
            ]}
            {...(!optional && { placeholder: t('issue.chooseUnit') })}
          />
        );
      case 'units':
        return <Select mode="multiple" options={unitOptions()} optionFilterProp="label" />;
      case 'evidence':
        return null;
      default:
        return field satisfies never;
    }
  };

  return (
    <Form.Item
      name={[...field.at]}
      {...(field.kind === 'check'
        ? { valuePropName: 'checked' }
        : { label: optional ? `${words} (${t('action.optional')})` : words })}
      {...(field.kind === 'unit' && { initialValue: '' })}
      required={!optional}
      rules={rules}
    >
      {control()}
    </Form.Item>
  );
};
