import { reportChangedSchema, reportTopicSchema, type ReportView } from '@dondoc/evaluation-contracts';
import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { changesOf, keyOf, passagesOf, valuesOf, type EditValues } from '../edit-values.ts';
import { PassageField } from './passage-field.tsx';

type Props = Readonly<{ report: ReportView; onNew: () => void }>;

/** `onNew`: begins again with the report as it is by now; what was typed until then is given up. */
export const EditReport = ({ report, onNew }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  // What somebody is writing is not taken away when the report changes under it.
  const [base] = useState(report);
  const edit = useCommand(reportChangedSchema, ['reports']);
  const submit = (values: EditValues): void => {
    const body = changesOf(base, values);
    if (body === null) return void message.info(t('reports.nothingChanged'));
    edit.mutate(
      { path: `/reports/${base.id}/edit`, body, seenVersion: base.version },
      {
        onSuccess: () => {
          message.success(t('reports.saved'));
          onNew();
        },
      },
    );
  };
  return (
    <section className="section" aria-labelledby="edit-title" data-testid="edit-report">
      <h2 id="edit-title">{t('reports.edit')}</h2>
      {report.version !== base.version && !edit.isPending && (
        <Alert
          type="warning"
          showIcon
          title={t('reports.changedMeanwhile')}
          description={t('reports.changedMeanwhileTodo')}
          action={<Button onClick={onNew}>{t('reports.openNew')}</Button>}
        />
      )}
      <Form
        name="edit-report"
        layout="vertical"
        className="card"
        initialValues={valuesOf(base)}
        disabled={edit.isPending}
        onFinish={submit}
      >
        <Form.Item name="foreword" label={t('reports.foreword')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
        </Form.Item>
        {reportTopicSchema.options.map((topic) => (
          <fieldset key={topic} className="report-topic">
            <legend>{t(`reports.topic.${topic}`)}</legend>
            {passagesOf(base, topic).map((passage) => (
              <PassageField key={keyOf(passage)} topic={topic} passage={passage} />
            ))}
          </fieldset>
        ))}
        <Form.Item name="closing" label={t('reports.closing')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
        </Form.Item>
        <Form.Item name="recipients" label={t('reports.recipients')} extra={t('reports.recipientsHint')}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={edit.isPending}>
          {t('reports.save')}
        </Button>
        {edit.error && <TroubleAlert error={edit.error} place={t('reports.edit')} />}
      </Form>
    </section>
  );
};
