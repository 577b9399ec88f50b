import { Button, Form, Input } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import type { FormProps } from './action-forms.tsx';
import { useTextRules } from './use-text-rules.ts';

export const ReturnForm = ({ busy, send }: FormProps) => {
  const { t } = useWords();
  const rules = useTextRules();
  const submit = (body: { reason: string }) => send({ path: 'return-result', body });
  return (
    <Form name="return" layout="vertical" onFinish={submit} disabled={busy}>
      <Form.Item name="reason" label={t('action.reason')} rules={rules.required(4000)}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Button danger htmlType="submit" loading={busy}>
        {t('action.sendReturn')}
      </Button>
    </Form>
  );
};
