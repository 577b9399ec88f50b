import { Form, Input } from 'antd';

type Props = Readonly<{ name: string | string[]; label: string; extra?: string | null; short?: boolean }>;

/** Words as a field: a line that grows, or a short one. */
export const TextField = ({ name, label, extra = null, short = false }: Props) => (
  <Form.Item name={name} label={label} extra={extra}>
    {short ? <Input /> : <Input.TextArea autoSize={{ minRows: 1 }} />}
  </Form.Item>
);
