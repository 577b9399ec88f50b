import { Button, Form, Input } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import type { FormProps } from './action-forms.tsx';
import { EvidenceRows } from './evidence-rows.tsx';
import { useTextRules } from './use-text-rules.ts';

type Values = { summary: string; evidence: { title: string; reference: string }[] };

export const SubmitForm = ({ busy, send }: FormProps) => {
  const { t } = useWords();
  const rules = useTextRules();
  const [form] = Form.useForm<Values>();
  const submit = (body: Values) => send({ path: 'submit-result', body }, () => form.resetFields());
  return (
    <Form
      form={form}
      name="submit"
      layout="vertical"
      onFinish={submit}
      disabled={busy}
      initialValues={{ evidence: [{}] }}
    >
      <Form.Item name="summary" label={t('action.summary')} rules={rules.required(4000)}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <EvidenceRows />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('action.sendResult')}
      </Button>
    </Form>
  );
};
