import { reportChangedSchema, withdrawReportSchema, type ReportView } from '@dondoc/evaluation-contracts';
import { App, Button, Form, Input } from 'antd';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';

export const WithdrawReport = ({ report: { id, version } }: Readonly<{ report: ReportView }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(withdrawReportSchema);
  const withdraw = useCommand(reportChangedSchema, ['reports']);
  const submit = (values: unknown): void => {
    const body = requestOf(values);
    if (body)
      withdraw.mutate(
        { path: `/reports/${id}/withdraw`, body, seenVersion: version },
        { onSuccess: () => message.success(t('reports.withdrawn')), onError: showError },
      );
  };
  return (
    <section className="section card" aria-labelledby="withdraw-title" data-testid="withdraw-report">
      <h2 id="withdraw-title">{t('reports.withdraw')}</h2>
      <p className="muted">{t('reports.withdrawHint')}</p>
      <Form
        form={form}
        name="withdraw-report"
        layout="vertical"
        disabled={withdraw.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="reason" label={t('reports.reason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Button danger htmlType="submit" loading={withdraw.isPending}>
          {t('reports.withdrawSend')}
        </Button>
        {withdraw.error && <TroubleAlert error={withdraw.error} place={t('reports.withdraw')} />}
      </Form>
    </section>
  );
};
