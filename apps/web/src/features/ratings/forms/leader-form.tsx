import { giveLeaderCriteriaSchema } from '@dondoc/evaluation-contracts';
import { Form, Radio } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { PointsInput } from '../components/points-input.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';

export const LeaderForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  return (
    <StepForm
      step="give-leader-criteria"
      schema={giveLeaderCriteriaSchema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      initial={view.leader ?? {}}
    >
      <p className="muted">{t('rating.leaderExplain')}</p>
      {view.proposal && <p className="doubt">{t('rating.voidsProposal')}</p>}
      <fieldset className="choices">
        <legend>{t('rating.staff')}</legend>
        <Form.Item name={['staff', 'allSatisfactory']} label={t('rating.leaderGiven')}>
          <Radio.Group
            options={[
              { value: true, label: t('rating.staffAll') },
              { value: false, label: t('rating.staffSome') },
            ]}
          />
        </Form.Item>
        <TextField name={['staff', 'evidence']} label={t('rating.evidence')} />
      </fieldset>
      <fieldset className="choices">
        <legend>{t('rating.unity')}</legend>
        <Form.Item name={['unity', 'share']} label={t('rating.unityOf')} extra={t('rating.unityHint')}>
          <PointsInput />
        </Form.Item>
        <TextField name={['unity', 'evidence']} label={t('rating.evidence')} />
      </fieldset>
    </StepForm>
  );
};
