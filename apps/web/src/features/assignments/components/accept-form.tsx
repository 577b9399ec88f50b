import { excessSchema } from '@dondoc/assignments-contracts';
import { Button, Checkbox, Form, Input } from 'antd';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { FormProps } from './action-forms.tsx';
import { useTextRules } from './use-text-rules.ts';

type Values = { beyond: boolean; kind: string; grounds: string };

const kinds = excessSchema.shape.kind.options;

export const AcceptForm = ({ busy, send }: FormProps) => {
  const { t } = useWords();
  const rules = useTextRules();
  const [form] = Form.useForm<Values>();
  const beyond = Form.useWatch('beyond', form) ?? false;
  const submit = ({ kind, grounds }: Values) =>
    send({ path: 'accept-result', body: { beyondRequirement: beyond ? { kind, grounds } : null } });
  return (
    <Form
      form={form}
      name="accept"
      layout="vertical"
      onFinish={submit}
      disabled={busy}
      initialValues={{ beyond: false, kind: kinds[0] }}
    >
      <Form.Item name="beyond" valuePropName="checked">
        <Checkbox>{t('action.beyond')}</Checkbox>
      </Form.Item>
      {beyond && (
        <>
          <Form.Item name="kind" label={t('action.excessKind')}>
            <NativeSelect options={kinds.map((value) => ({ value, label: t(`excess.${value}`) }))} />
          </Form.Item>
          <Form.Item name="grounds" label={t('action.grounds')} rules={rules.required(2000)}>
            <Input.TextArea autoSize={{ minRows: 2 }} />
          </Form.Item>
        </>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('action.sendAcceptance')}
      </Button>
    </Form>
  );
};
