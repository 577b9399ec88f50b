import { issueReportSchema, reportChangedSchema, type ReportView } from '@dondoc/evaluation-contracts';
import { App, Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/use-command.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** Issues exactly what was read: the version that the page shows. */
export const IssueReport = ({ report: { id, version } }: Readonly<{ report: ReportView }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const [confirmed, confirm] = useState(false);
  const { form, forgive, requestOf, showError } = useContractForm(issueReportSchema);
  const issue = useCommand(reportChangedSchema, ['reports']);
  const submit = (values: unknown): void => {
    const body = requestOf(values);
    if (body)
      issue.mutate(
        { path: `/reports/${id}/issue`, body, seenVersion: version },
        { onSuccess: () => message.success(t('reports.issued')), onError: showError },
      );
  };
  return (
    <section className="section card" aria-labelledby="issue-title" data-testid="issue-report">
      <h2 id="issue-title">{t('reports.issue')}</h2>
      <p className="muted">{t('reports.issueHint')}</p>
      <Form
        form={form}
        name="issue-report"
        layout="vertical"
        className="form-grid"
        disabled={issue.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="number" label={t('reports.number')}>
          <Input placeholder="15-BC/MTTQ" />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('reports.issuedOn')}>
          <DayInput />
        </Form.Item>
        <div className="form-grid__wide">
          <p>
            <Checkbox checked={confirmed} onChange={({ target }) => confirm(target.checked)}>
              {t('reports.confirm')}
            </Checkbox>
          </p>
          <Button type="primary" htmlType="submit" loading={issue.isPending} disabled={!confirmed}>
            {t('reports.issueSend')}
          </Button>
          {issue.error && <TroubleAlert error={issue.error} place={t('reports.issue')} />}
        </div>
      </Form>
    </section>
  );
};
