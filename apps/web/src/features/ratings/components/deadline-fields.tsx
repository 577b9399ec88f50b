import { Form, Input } from 'antd';
import { DayInput } from '../../../components/day-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { deadlineNames } from '../deadline-days.ts';

/** The three deadlines as last days, and why they change. */
export const DeadlineFields = ({ blank }: Readonly<{ blank: string }>) => {
  const { t } = useWords();
  return (
    <>
      {deadlineNames.map((name) => (
        <Form.Item key={name} name={name} label={t(`ratings.${name}`)}>
          <DayInput placeholder={blank} />
        </Form.Item>
      ))}
      <Form.Item name="reason" label={t('rating.reason')} className="form-grid__wide">
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
    </>
  );
};
