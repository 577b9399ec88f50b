import { commandResultSchema, endDutySchema, type DutyView } from '@dondoc/assignments-contracts';
import { App, Button, Form, Input } from 'antd';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';

export const EndDuty = ({ duty: { id, version } }: Readonly<{ duty: DutyView }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(endDutySchema);
  const end = useCommand(commandResultSchema, ['duties']);
  const submit = (values: unknown) => {
    const body = requestOf(values);
    if (body)
      end.mutate(
        { path: `/duties/${id}/end`, body, seenVersion: version },
        { onSuccess: () => message.success(t('duty.ended')), onError: showError },
      );
  };
  return (
    <section className="section card" aria-labelledby="end-title" data-testid="end-duty">
      <h2 id="end-title">{t('duty.end')}</h2>
      <p className="muted">{t('duty.endHint')}</p>
      <Form
        form={form}
        name="end-duty"
        layout="vertical"
        disabled={end.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="reason" label={t('duty.endReason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Button danger htmlType="submit" loading={end.isPending} disabled={end.isSuccess}>
          {t('duty.endSend')}
        </Button>
        {end.error && <TroubleAlert error={end.error} place={t('place.duties')} />}
      </Form>
    </section>
  );
};
