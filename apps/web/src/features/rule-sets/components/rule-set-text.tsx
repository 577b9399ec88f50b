import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { JsonFileInput } from '../../../components/json-file-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { problemWords } from '../problem-words.ts';
import { readRuleSet, type ReadRuleSet } from '../read-rule-set.ts';

type Props = Readonly<{
  read: (found: Extract<ReadRuleSet, { outcome: 'read' }>) => void;
  /** What was read before is no longer what stands here. */
  turn: () => void;
}>;

/** A rule set as JSON, out of a file or pasted; what is wrong with it is said by its place. */
export const RuleSetText = ({ read, turn }: Props) => {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  const [found, setFound] = useState<ReadRuleSet | null>(null);
  const look = (json: string): void => {
    const next = readRuleSet(json);
    setFound(next);
    if (next.outcome === 'read') read(next);
    else turn();
  };
  const choose = async (file: File): Promise<void> => {
    const json = await file.text();
    setText(json);
    look(json);
  };
  return (
    <div className="rows">
      <JsonFileInput label={t('ruleSets.file')} choose={choose} />
      <label>
        {t('ruleSets.paste')}
        <Input.TextArea
          value={text}
          autoSize={{ minRows: 2, maxRows: 12 }}
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value);
            setFound(null);
            turn();
          }}
        />
      </label>
      <p>
        <Button disabled={text.trim() === ''} onClick={() => look(text)}>
          {t('ruleSets.read')}
        </Button>
      </p>
      {found?.outcome === 'not-json' && (
        <Alert type="error" showIcon role="alert" title={t('ruleSets.notJson')} />
      )}
      {found?.outcome === 'invalid' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('ruleSets.invalid')}
          description={
            <ul>
              {found.problems.map((problem) => (
                <li key={`${problem.path} ${problem.message}`}>
                  <code>{problem.path}</code>: {problemWords(problem, words)}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
};
