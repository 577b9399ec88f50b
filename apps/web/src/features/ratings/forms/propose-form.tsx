import { proposeGradeSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { DayInput } from '../../../components/day-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { StepForm, type StepProps } from '../components/step-form.tsx';

export const ProposeForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  return (
    <StepForm
      step="propose"
      schema={proposeGradeSchema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
    >
      <p className="muted">{t('rating.proposeExplain')}</p>
      {view.criteria === null && <p className="doubt">{t('rating.proposeWithoutCriteria')}</p>}
      <Form.Item name="asOf" label={t('rating.asOf')}>
        <DayInput placeholder={t('rating.asOfBlank')} />
      </Form.Item>
    </StepForm>
  );
};
