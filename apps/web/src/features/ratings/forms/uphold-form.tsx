import { answerObjectionSchema } from '@dondoc/evaluation-contracts';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { adjustableOf, adjustmentNow, openOnes } from '../adjustment-values.ts';
import { PointsInput } from '../components/points-input.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { useTitles } from '../use-lines.ts';
import { openObjectionsOf } from '../waiting.ts';

const [upheldSchema] = answerObjectionSchema.options;
const schema = upheldSchema
  .omit({ upheld: true })
  .extend({ objection: z.coerce.number().pipe(z.int().positive()) });

/** The field of a line that is adjusted, before and after. */
const Adjustment = ({ met }: Readonly<{ met: boolean }>) => {
  const { t } = useWords();
  const options = ['1', '0'].map((value) => ({
    value,
    label: t(value === '1' ? 'score.met' : 'score.notMet'),
  }));
  const input = met ? <NativeSelect placeholder={t('duty.choose')} options={options} /> : <PointsInput />;
  return (
    <>
      <Form.Item name={['adjustment', 'before']} label={t('rating.before')}>
        {input}
      </Form.Item>
      <Form.Item name={['adjustment', 'after']} label={t('rating.after')}>
        {input}
      </Form.Item>
    </>
  );
};

export const UpholdForm = ({ view, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  const titleOf = useTitles(view);
  const open = openObjectionsOf(view);
  const [chosen, choose] = useState(open[0]?.objection);
  const found = open.find(({ objection }) => objection === chosen) ?? open[0];
  if (!found) return null;
  const now = adjustmentNow(found.line, view);
  return (
    <>
      {open.length > 1 && (
        <label>
          <span>{t('rating.whichObjection')}</span>
          <NativeSelect
            value={String(found.objection)}
            options={openOnes(view, titleOf, words)}
            onChange={({ target }) => choose(Number(target.value))}
          />
        </label>
      )}
      <p>
        <strong>{openOnes({ ...view, objections: [found] }, titleOf, words)[0]?.label}</strong>
      </p>
      <p>{t('rating.objectionSays', { grounds: found.grounds })}</p>
      <StepForm
        key={found.objection}
        step="uphold-objection"
        schema={schema}
        taking={taking}
        done={done}
        bodyOf={(value) => value}
        initial={{
          objection: String(found.objection),
          adjustment: {
            field: now.field,
            before: now.before === null ? null : String(now.before),
            after: now.after === null ? null : String(now.after),
          },
        }}
      >
        <Form.Item name="objection" hidden>
          <Input />
        </Form.Item>
        <p className="muted">{t(`rating.upholdExplain.${found.line.kind}`)}</p>
        <div className="form-grid">
          <Form.Item name={['adjustment', 'field']} label={t('rating.adjusted')}>
            <NativeSelect
              options={adjustableOf(found.line).map((value) => ({
                value,
                label: t(`rating.field.${value}`),
              }))}
            />
          </Form.Item>
          <Adjustment met={found.line.kind === 'condition'} />
        </div>
        <TextField
          name={['adjustment', 'cause']}
          label={t('rating.cause')}
          extra={t('rating.causeHint')}
          short
        />
        <TextField name="reason" label={t('rating.reason')} />
      </StepForm>
    </>
  );
};
