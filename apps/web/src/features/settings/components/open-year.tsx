import { openYearSchema } from '@dondoc/settings-contracts';
import { App, Form, InputNumber } from 'antd';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useCalendarChange } from '../api/use-calendar-change.ts';
import { yearRequest } from '../year-request.ts';
import { ChangeSteps } from './change-steps.tsx';
import { DayRows } from './day-rows.tsx';
import { DecisionFields } from './decision-fields.tsx';

/** `next`: the first year that has not been announced. */
export const OpenYear = ({ next }: Readonly<{ next: number }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(openYearSchema);
  const change = useCalendarChange();
  const look = (values: unknown) => {
    const asked = requestOf(yearRequest(values));
    if (asked) change.look({ kind: 'open-year', ...asked }, { onError: showError });
  };
  return (
    <section className="card" aria-labelledby="open-year-title" data-testid="open-year">
      <h2 id="open-year-title">{t('calendar.openYear')}</h2>
      <Form
        form={form}
        name="year"
        layout="vertical"
        initialValues={{ year: next, standing: 'law', daysOff: [{}], workedDays: [] }}
        disabled={change.isLooking || change.isMaking}
        onValuesChange={(changed: unknown) => {
          forgive(changed);
          change.forget();
        }}
        onFinish={look}
      >
        <Form.Item name="year" label={t('calendar.openYearOf')}>
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
        <DecisionFields />
        <DayRows name="daysOff" />
        <DayRows name="workedDays" />
        <ChangeSteps
          change={change}
          title={t('calendar.previewYear')}
          confirm={t('calendar.confirmYear')}
          done={() => {
            message.success(t('calendar.opened'));
            form.resetFields();
            change.forget();
          }}
        />
      </Form>
    </section>
  );
};
