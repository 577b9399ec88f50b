import { Button, Form, Input } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { useTextRules } from './use-text-rules.ts';

const most = 50;

/** Rows of evidence inside a form, at least one: a result without evidence is refused. */
export const EvidenceRows = () => {
  const { t } = useWords();
  const rules = useTextRules();
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
                rules={rules.required(300)}
              >
                <Input />
              </Form.Item>
              <Form.Item
                name={[name, 'reference']}
                label={t('action.evidenceReference', { number: name + 1 })}
                rules={rules.required(1000)}
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
