import { Form, Input } from 'antd';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { RuleKind } from '../../../scoring/rule-value.ts';
import { choiceWords, hintOf } from '../rule-value-words.ts';

type Props = Readonly<{
  kind: RuleKind | null;
  typed: string;
  fault: string | null;
  change: (typed: string) => void;
}>;

const id = 'amend-to';

/** The new value of a rule, by what the rule takes. */
export const RuleValueField = ({ kind, typed, fault, change }: Props) => {
  const words = useWords();
  const { t } = words;
  const choices = kind && choiceWords(kind, words);
  return (
    <Form.Item
      label={t('ruleSets.field.to')}
      htmlFor={id}
      extra={fault === null && kind ? hintOf(kind, words) : null}
      {...(fault !== null && { validateStatus: 'error', help: fault })}
    >
      {choices ? (
        <NativeSelect
          id={id}
          value={typed}
          placeholder={hintOf(kind, words)}
          options={choices}
          invalid={fault !== null}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <Input
          id={id}
          value={typed}
          disabled={kind === null}
          aria-invalid={fault !== null}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Form.Item>
  );
};
