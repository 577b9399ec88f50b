import type { RatingView } from '@dondoc/evaluation-contracts';
import { Checkbox, Form } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { QuotaHint } from './quota-hint.tsx';

type Props = Readonly<{ view: RatingView; ratings: readonly RatingView[] }>;

/** Beside the highest grade: how many may have it, and that one knows. */
export const QuotaAcknowledged = ({ view, ratings }: Props) => {
  const { t } = useWords();
  return (
    <>
      {view.subject.kind === 'unit' && <QuotaHint view={view} ratings={ratings} />}
      <Form.Item name="quotaAcknowledged" valuePropName="checked">
        <Checkbox>{t('rating.quotaAcknowledged')}</Checkbox>
      </Form.Item>
    </>
  );
};
