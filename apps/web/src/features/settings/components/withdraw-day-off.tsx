import { withdrawDayOffSchema } from '@dondoc/settings-contracts';
import { App, Button, Form, Input } from 'antd';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { useCalendarChange } from '../api/use-calendar-change.ts';
import { ChangeSteps } from './change-steps.tsx';

type Props = Readonly<{ date: string; close: () => void }>;

export const WithdrawDayOff = ({ date, close }: Props) => {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(withdrawDayOffSchema.omit({ date: true }));
  const change = useCalendarChange();
  const look = (values: unknown) => {
    const asked = requestOf(values);
    if (asked) change.look({ kind: 'withdraw', date, ...asked }, { onError: showError });
  };
  return (
    <section className="card" aria-labelledby="withdraw-title" data-testid="withdraw">
      <h2 id="withdraw-title">{t('calendar.withdrawOf', { date: dateWords(date, language) })}</h2>
      <Form
        form={form}
        name="withdraw"
        layout="vertical"
        disabled={change.isLooking || change.isMaking}
        onValuesChange={(changed: unknown) => {
          forgive(changed);
          change.forget();
        }}
        onFinish={look}
      >
        <Form.Item name="source" label={t('calendar.source')}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item name="reason" label={t('calendar.reason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Button onClick={close}>{t('calendar.cancel')}</Button>{' '}
        <ChangeSteps
          change={change}
          title={t('calendar.previewWithdraw')}
          confirm={t('calendar.confirmWithdraw')}
          done={() => {
            message.success(t('calendar.withdrawn'));
            close();
          }}
        />
      </Form>
    </section>
  );
};
