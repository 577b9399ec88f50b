import { objectToLineSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { z } from 'zod';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { lineOf, lineValue } from '../rating-lines.ts';
import { useObjectionLines } from '../use-lines.ts';

const schema = z.object({ line: z.string(), grounds: objectToLineSchema.shape.grounds });

export const ObjectForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  const lines = useObjectionLines(view);
  return (
    <StepForm
      step="object"
      schema={schema}
      taking={taking}
      done={done}
      bodyOf={({ line, grounds }) => ({ line: lineOf(line), grounds })}
    >
      <p className="muted">{t('rating.objectExplain')}</p>
      <Form.Item name="line" label={t('rating.lineField')}>
        <NativeSelect
          placeholder={t('rating.chooseLine')}
          options={lines.map(({ line, words }) => ({ value: lineValue(line), label: words }))}
        />
      </Form.Item>
      <TextField name="grounds" label={t('rating.objectionGrounds')} />
    </StepForm>
  );
};
