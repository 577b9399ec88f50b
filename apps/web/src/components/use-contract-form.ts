import { Form } from 'antd';
import type { z } from 'zod';
import { checkedInput, faultsOf, withoutBlanks, type FieldFault } from '../api/field-faults.ts';
import { useWords } from '../i18n/use-words.ts';

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, within: Path = []): readonly Path[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => pathsIn(each, [...within, index]));
  if (typeof value !== 'object' || value === null) return [within];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...within, key]));
};

/** A form whose rules are the contract's: what it or the API finds wrong stands at the field. */
export const useContractForm = <Schema extends z.ZodType>(schema: Schema) => {
  const words = useWords();
  const [form] = Form.useForm<unknown>();
  const show = (faults: readonly FieldFault[]): void => {
    form.setFields(faults.map(({ path, message }) => ({ name: [...path], errors: [message] })));
    const first = faults[0];
    if (first) form.scrollToField([...first.path], { block: 'center', focus: true });
  };
  const clear = (paths: readonly Path[]): void =>
    form.setFields(paths.map((path) => ({ name: [...path], errors: [] })));
  return {
    form,
    /** What is wrong with a field holds until it is changed. */
    forgive: (changed: unknown): void => clear(pathsIn(changed)),
    /** What can be sent; null: it cannot, and the form says why. */
    requestOf: (values: unknown): z.output<Schema> | null => {
      const checked = checkedInput(schema, withoutBlanks(values), words);
      clear(form.getFieldsError().map(({ name }) => name));
      if (checked.outcome === 'valid') return checked.value;
      show(checked.faults);
      return null;
    },
    showError: (error: unknown): void => show(faultsOf(error, words)),
  };
};
