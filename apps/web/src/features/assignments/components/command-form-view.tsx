import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { Rule } from 'antd/es/form';
import { useRef } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import type { CommandForm, Path, Values } from '../forms/command-form.ts';
import { bodyOf, isOptional, shownFields, troublesIn } from '../forms/field-values.ts';
import { refusedFields, troubleAtField } from '../forms/trouble-at-field.ts';
import { CommandField } from './command-field.tsx';
import { EvidenceRows } from './evidence-rows.tsx';

/** `recorded` runs once it has arrived: only then a form clears itself. `refused` says whether it could show it at a field. */
export type Answers = Readonly<{ recorded: () => void; refused: (error: unknown) => boolean }>;

type Props = Readonly<{
  name: string;
  form: CommandForm;
  view: AssignmentView;
  busy: boolean;
  label: string;
  danger?: boolean;
  submit: (body: Values, answers: Answers) => void;
}>;

const isAt = (path: Path, other: Path): boolean => path.join('.') === other.join('.');

/** Draws a declared form; the contract's own schema says what is wrong, field by field. */
export const CommandFormView = ({ name, form, view, busy, label, danger = false, submit }: Props) => {
  const words = useWords();
  const { data: units = [] } = useQuery(unitsQuery(useApi()));
  const [instance] = Form.useForm<Values>();
  const initial = form.initial?.(view) ?? {};
  const watched: Values | undefined = Form.useWatch([], instance);
  const values = watched ?? initial;
  const shown = shownFields(form, values, view);

  // Nobody is told that something is missing before having tried to send it.
  const tried = useRef(false);
  const rulesAt = (at: Path): Rule[] => [
    {
      validator: () => {
        if (!tried.current) return Promise.resolve();
        const trouble = troublesIn(form, instance.getFieldsValue(), view).find((each) => isAt(each.at, at));
        return trouble ? Promise.reject(new Error(troubleAtField(trouble, words))) : Promise.resolve();
      },
    },
  ];

  const send = (filled: Values) =>
    submit(bodyOf(form, filled, view), {
      recorded: () => {
        tried.current = false;
        instance.resetFields();
      },
      refused: (error) => {
        const said = refusedFields(error, shown, words);
        instance.setFields(said.map(({ at, message }) => ({ name: [...at], errors: [message] })));
        const [first] = said;
        if (first) instance.scrollToField([...first.at], { focus: true });
        return first !== undefined;
      },
    });

  return (
    <Form
      form={instance}
      name={name}
      layout="vertical"
      onFinish={send}
      disabled={busy}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
    >
      {shown.map((field) =>
        field.kind === 'evidence' ? (
          <EvidenceRows key="evidence" rulesAt={rulesAt} />
        ) : (
          <CommandField
            key={field.at.join('.')}
            field={field}
            view={view}
            units={units}
            optional={isOptional(field, values, view)}
            busy={busy}
            rules={rulesAt(field.at)}
          />
        ),
      )}
      <Button
        type="primary"
        danger={danger}
        htmlType="submit"
        loading={busy}
        onClick={() => (tried.current = true)}
      >
        {label}
      </Button>
    </Form>
  );
};
