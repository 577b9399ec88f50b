import { Button, Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import { useWords } from '../../../i18n/use-words.ts';
import type { Path } from '../forms/command-form.ts';

const most = 50;

type Props = Readonly<{ rulesAt: (at: Path) => Rule[] }>;

/** Rows of evidence inside a form, at least one: a result without evidence is refused. */
export const EvidenceRows = ({ rulesAt }: Props) => {
  const { t } = useWords();
  return (
    <Form.List name="evidence">
      {(fields, { add, remove }) => (
        <fieldset className="evidence-rows">
          <legend>{t('action.evidence')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="evidence-row">
              <Form.Item
                name={[name, 'title']}
                label={t('action.evidenceTitle', { number: name + 1 })}
                required
                rules={rulesAt(['evidence', name, 'title'])}
              >
                <Input />
              </Form.Item>
              <Form.Item
                name={[name, 'reference']}
                label={t('action.evidenceReference', { number: name + 1 })}
                required
                rules={rulesAt(['evidence', name, 'reference'])}
              >
                <Input />
              </Form.Item>
              {fields.length > 1 && (
                <Button
                  type="text"
                  aria-label={t('action.removeEvidence', { number: name + 1 })}
                  onClick={() => remove(name)}
                >
                  ✕
                </Button>
              )}
            </div>
          ))}
          {fields.length < most && <Button onClick={() => add({})}>{t('action.addEvidence')}</Button>}
        </fieldset>
      )}
    </Form.List>
  );
};
