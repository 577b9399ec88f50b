import type { RatingView } from '@dondoc/evaluation-contracts';
import { App, Button, Form } from 'antd';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { faultsOf } from '../../../api/field-faults.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { RatingStepMutation } from '../api/use-rating-step.ts';
import type { Step } from '../rating-specimens.ts';
import { refusedAt } from '../refused-at.ts';

/** `taking` outlives the form: once a step is taken, another form may stand in its place. */
export type StepProps = Readonly<{
  view: RatingView;
  now: string;
  taking: RatingStepMutation;
  done: () => void;
}>;

type Props<Schema extends z.ZodType> = Readonly<{
  step: Step;
  schema: Schema;
  taking: RatingStepMutation;
  done: () => void;
  /** What is sent for what was filled in. */
  bodyOf: (value: z.output<Schema>) => object;
  initial?: object;
  /** What cannot be undone is asked about first. */
  confirm?: string;
  children?: ReactNode;
}>;

/** One step with its form: what the contract or the API finds wrong stands at its field. */
export const StepForm = <Schema extends z.ZodType>({
  step,
  schema,
  taking,
  done,
  bodyOf,
  initial,
  confirm,
  children,
}: Props<Schema>) => {
  const words = useWords();
  const { t } = words;
  const { message, modal } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(schema);
  /** The trouble is said where it is: once is enough. */
  const [atField, setAtField] = useState(false);

  const refused = (error: unknown): void => {
    const said = refusedAt(error, form.getFieldsValue(), words);
    if (said) {
      form.setFields([{ name: [...said.at], errors: [said.message] }]);
      form.scrollToField([...said.at], { block: 'center', focus: true });
    } else showError(error);
    setAtField(said !== null || faultsOf(error, words).length > 0);
  };
  const send = (value: z.output<Schema>): void =>
    taking.mutate(
      { step, body: bodyOf(value) },
      {
        onSuccess: (isShown) => {
          if (isShown) message.success(t('rating.recorded'));
          else message.warning(t('rating.recordedLate'), 8);
          form.resetFields();
          done();
        },
        onError: refused,
      },
    );
  const submit = (values: unknown): void => {
    const value = requestOf(values);
    if (value === null) return;
    if (confirm === undefined) return send(value);
    modal.confirm({
      title: t('rating.confirm', { step: t(`rating.step.${step}`) }),
      content: confirm,
      okText: t(`rating.send.${step}`),
      cancelText: t('rating.confirmNo'),
      onOk: () => send(value),
    });
  };
  return (
    <Form
      form={form}
      name={step}
      layout="vertical"
      initialValues={initial ?? {}}
      disabled={taking.isPending}
      onValuesChange={forgive}
      onFinish={submit}
    >
      {children}
      <Button type="primary" htmlType="submit" loading={taking.isPending}>
        {t(`rating.send.${step}`)}
      </Button>
      {taking.error && taking.variables.step === step && !atField && (
        <TroubleAlert error={taking.error} place={t('ratings.place')} />
      )}
    </Form>
  );
};
