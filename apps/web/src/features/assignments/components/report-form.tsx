import { Button, Form, Input, InputNumber } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import type { FormProps } from './action-forms.tsx';
import { useTextRules } from './use-text-rules.ts';

type Values = { percent: number; result: string; slow?: string; cause?: string; remedy?: string };

const textLimit = 4000;
const orNull = (text: string | undefined): string | null => text?.trim() || null;

export const ReportForm = ({ busy, send }: FormProps) => {
  const { t } = useWords();
  const rules = useTextRules();
  const [form] = Form.useForm<Values>();
  const slow = orNull(Form.useWatch('slow', form)) !== null;
  const optional = (label: string) => `${label} (${t('action.optional')})`;
  const withSlow = slow ? [{ required: true, whitespace: true, message: t('action.slowNeeds') }] : [];
  const submit = ({ percent, result, slow: late, cause, remedy }: Values) =>
    send(
      {
        path: 'report-progress',
        body: { percent, result, slow: orNull(late), cause: orNull(cause), remedy: orNull(remedy) },
      },
      () => form.resetFields(),
    );
  return (
    <Form form={form} name="report" layout="vertical" onFinish={submit} disabled={busy}>
      <Form.Item
        name="percent"
        label={t('action.percent')}
        rules={[{ required: true, type: 'integer', min: 0, max: 100, message: t('action.percentRange') }]}
      >
        <InputNumber min={0} max={100} precision={0} suffix="%" inputMode="numeric" />
      </Form.Item>
      <Form.Item name="result" label={t('action.result')} rules={rules.required(textLimit)}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="slow" label={optional(t('action.slow'))} rules={rules.optional(textLimit)}>
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      {slow && (
        <>
          <Form.Item
            name="cause"
            label={t('action.cause')}
            rules={[...withSlow, ...rules.optional(textLimit)]}
          >
            <Input.TextArea autoSize={{ minRows: 1 }} />
          </Form.Item>
          <Form.Item
            name="remedy"
            label={t('action.remedy')}
            rules={[...withSlow, ...rules.optional(textLimit)]}
          >
            <Input.TextArea autoSize={{ minRows: 1 }} />
          </Form.Item>
        </>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('action.sendReport')}
      </Button>
    </Form>
  );
};
