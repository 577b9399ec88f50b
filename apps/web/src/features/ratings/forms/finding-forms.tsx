import { findingKindSchema, recordFindingSchema, withdrawFindingSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { z } from 'zod';
import { DayInput } from '../../../components/day-input.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';

export const RecordFindingForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  return (
    <StepForm
      step="record-finding"
      schema={recordFindingSchema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      initial={{ kind: 'discipline' }}
    >
      <p className="muted">{t('rating.findingExplain')}</p>
      {view.proposal && <p className="doubt">{t('rating.voidsProposal')}</p>}
      <Form.Item name="kind" label={t('rating.findingKind')}>
        <NativeSelect
          options={findingKindSchema.options.map((value) => ({ value, label: t(`rating.kind.${value}`) }))}
        />
      </Form.Item>
      <TextField name="document" label={t('rating.findingDocument')} short />
      <Form.Item name="on" label={t('rating.findingOn')}>
        <DayInput />
      </Form.Item>
      <TextField name="about" label={t('rating.findingAbout')} extra={t('rating.noNames')} />
    </StepForm>
  );
};

const withdrawal = withdrawFindingSchema.extend({ finding: z.coerce.number().pipe(z.int().positive()) });

export const WithdrawFindingForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  const standing = view.findings.filter(({ withdrawn }) => withdrawn === null);
  return (
    <StepForm
      step="withdraw-finding"
      schema={withdrawal}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      initial={{ finding: String(standing[0]?.finding ?? '') }}
    >
      {view.proposal && <p className="doubt">{t('rating.voidsProposal')}</p>}
      <Form.Item name="finding" label={t('rating.whichFinding')}>
        <NativeSelect
          options={standing.map(({ finding, kind, document, about }) => ({
            value: String(finding),
            label: t('rating.findingOf', { kind: t(`rating.kind.${kind}`), document, about }),
          }))}
        />
      </Form.Item>
      <TextField name="document" label={t('rating.withdrawDocument')} short />
      <TextField name="reason" label={t('rating.reason')} />
    </StepForm>
  );
};
