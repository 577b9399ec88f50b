import {
  commandResultSchema,
  periodicSchema,
  registerDutySchema,
  urgencySchema,
} from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Select } from 'antd';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';

export const RegisterDuty = () => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { data: units = [] } = useQuery(unitsQuery(useApi()));
  const { form, forgive, requestOf, showError } = useContractForm(registerDutySchema);
  const register = useCommand(commandResultSchema, ['duties', 'assignments']);
  const options = units.map(({ unit, name }) => ({ value: unit, label: name }));
  const submit = (values: unknown) => {
    const body = requestOf(values);
    if (body)
      register.mutate(
        { path: '/duties', body },
        {
          onSuccess: () => {
            message.success(t('duty.registered'));
            form.resetFields();
          },
          onError: showError,
        },
      );
  };
  return (
    <section className="section card" aria-labelledby="register-title" data-testid="register-duty">
      <h2 id="register-title">{t('duty.register')}</h2>
      <Form
        form={form}
        name="duty"
        layout="vertical"
        className="form-grid"
        initialValues={{ recurrence: 'monthly', urgency: 'normal', coefficient: 1 }}
        disabled={register.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="title" label={t('duty.name')} className="form-grid__wide">
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Form.Item name="leadUnit" label={t('duty.lead')}>
          <NativeSelect placeholder={t('duty.choose')} options={options} />
        </Form.Item>
        <Form.Item name="cooperatingUnits" label={t('field.optional', { label: t('duty.cooperating') })}>
          <Select mode="multiple" options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="acceptingUnit" label={t('duty.accepting')}>
          <NativeSelect options={[{ value: '', label: t('duty.issuingUnit') }, ...options]} />
        </Form.Item>
        <Form.Item name="recurrence" label={t('duty.recurrence')}>
          <NativeSelect
            options={periodicSchema.options.map((value) => ({ value, label: t(`recurrence.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('duty.from')}>
          <DayInput placeholder={t('duty.today')} />
        </Form.Item>
        <Form.Item name="until" label={t('duty.until')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="urgency" label={t('duty.urgency')}>
          <NativeSelect
            options={urgencySchema.options.map((value) => ({ value, label: t(`urgency.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="coefficient" label={t('duty.coefficient')}>
          <InputNumber min={0.1} max={100} step={0.1} />
        </Form.Item>
        <div className="form-grid__wide">
          <Button type="primary" htmlType="submit" loading={register.isPending}>
            {t('duty.send')}
          </Button>
          {register.error && <TroubleAlert error={register.error} place={t('place.duties')} />}
        </div>
      </Form>
    </section>
  );
};
