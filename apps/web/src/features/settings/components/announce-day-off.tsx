import { announceDayOffSchema } from '@dondoc/settings-contracts';
import { App, Form, Input } from 'antd';
import { DayInput } from '../../../components/day-input.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useCalendarChange } from '../api/use-calendar-change.ts';
import { ChangeSteps } from './change-steps.tsx';
import { DecisionFields } from './decision-fields.tsx';

/** A day off is announced in two steps: what it would move is shown, then it is said. */
export const AnnounceDayOff = () => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(announceDayOffSchema);
  const change = useCalendarChange();
  const optional = (label: string) => t('field.optional', { label });
  const look = (values: unknown) => {
    const asked = requestOf(values);
    if (asked) change.look({ kind: 'announce', ...asked }, { onError: showError });
  };
  return (
    <section className="card" aria-labelledby="announce-title" data-testid="announce">
      <h2 id="announce-title">{t('calendar.announce')}</h2>
      <Form
        form={form}
        name="announce"
        layout="vertical"
        initialValues={{ standing: 'local' }}
        disabled={change.isLooking || change.isMaking}
        onValuesChange={(changed: unknown) => {
          forgive(changed);
          change.forget();
        }}
        onFinish={look}
      >
        <Form.Item name="date" label={t('calendar.date')}>
          <DayInput />
        </Form.Item>
        <Form.Item name={['name', 'vi']} label={t('calendar.nameVi')}>
          <Input />
        </Form.Item>
        <Form.Item name={['name', 'en']} label={t('calendar.nameEn')}>
          <Input />
        </Form.Item>
        <DecisionFields />
        <Form.Item name="workedInstead" label={optional(t('calendar.workedInstead'))}>
          <DayInput />
        </Form.Item>
        <Form.Item name="reason" label={t('calendar.reason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <ChangeSteps
          change={change}
          title={t('calendar.previewTitle')}
          confirm={t('calendar.confirm')}
          done={() => {
            message.success(t('calendar.announced'));
            form.resetFields();
            change.forget();
          }}
        />
      </Form>
    </section>
  );
};
