import { answerObjectionSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { z } from 'zod';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { openOnes } from '../adjustment-values.ts';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { useTitles } from '../use-lines.ts';
import { openObjectionsOf } from '../waiting.ts';

const [, refusedSchema] = answerObjectionSchema.options;
const schema = refusedSchema
  .omit({ upheld: true })
  .extend({ objection: z.coerce.number().pipe(z.int().positive()) });

export const RefuseForm = ({ view, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  const titleOf = useTitles(view);
  const open = openObjectionsOf(view);
  return (
    <StepForm
      step="refuse-objection"
      schema={schema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      initial={{ objection: String(open[0]?.objection ?? '') }}
    >
      <ul className="conditions">
        {open.map(({ objection, grounds }) => (
          <li key={objection}>{t('rating.objectionOf', { number: objection, grounds })}</li>
        ))}
      </ul>
      <Form.Item name="objection" label={t('rating.whichObjection')}>
        <NativeSelect options={openOnes(view, titleOf, words)} />
      </Form.Item>
      <TextField name="reason" label={t('rating.refusalReason')} />
    </StepForm>
  );
};
