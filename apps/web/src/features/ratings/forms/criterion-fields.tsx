import { Form, Input } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { PointsInput } from '../components/points-input.tsx';

/** What is asked of one criterion, by whether it applies. */
export const CriterionFields = ({ index }: Readonly<{ index: number }>) => {
  const { t } = useWords();
  const at = (name: string) => ['criteria', index, name];
  const applies = Form.useWatch<unknown>(at('applies')) !== 'no';
  if (!applies)
    return (
      <Form.Item name={at('notApplicable')} label={t('rating.notApplicable')}>
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
    );
  return (
    <div className="criterion-row">
      <Form.Item name={at('points')} label={t('rating.points')}>
        <PointsInput />
      </Form.Item>
      <Form.Item name={at('evidence')} label={t('rating.evidence')}>
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      <Form.Item
        name={at('cause')}
        label={t('field.optional', { label: t('rating.lostFor') })}
        extra={t('rating.lostForHint')}
      >
        <Input />
      </Form.Item>
    </div>
  );
};
