import { standingSchema } from '@dondoc/settings-contracts';
import { Form, Input } from 'antd';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';

/** What every change of the calendar rests on: the document that decided it, and its standing. */
export const DecisionFields = () => {
  const { t } = useWords();
  return (
    <>
      <Form.Item name="source" label={t('calendar.source')}>
        <Input />
      </Form.Item>
      <Form.Item name="standing" label={t('calendar.standing')}>
        <NativeSelect
          options={standingSchema.options.map((value) => ({ value, label: t(`standing.${value}`) }))}
        />
      </Form.Item>
    </>
  );
};
