import type { LadderPolicyDocument } from '@dondoc/settings-contracts';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { JsonFileInput } from '../../../components/json-file-input.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { readPolicy, type ReadPolicy } from '../read-policy.ts';
import { AdoptionForm } from './adoption-form.tsx';

type Chosen = Readonly<{ file: string; read: ReadPolicy }>;

const download = (policy: LadderPolicyDocument): void =>
  saveFile(
    new Blob([JSON.stringify({ policy }, null, 2)], { type: 'application/json' }),
    `${policy.version}.json`,
  );

/** Another policy comes as a file, is compared with the one in force, and is adopted with a reason. */
export const AdoptLadder = ({ now }: Readonly<{ now: LadderPolicyDocument }>) => {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (file: File): Promise<void> =>
    setChosen({ file: file.name, read: readPolicy(await file.text(), words) });
  return (
    <section className="section card" aria-labelledby="adopt-title" data-testid="adopt-ladder">
      <h2 id="adopt-title">{t('ladder.adopt')}</h2>
      <p className="muted">{t('ladder.adoptHint')}</p>
      <p className="tags">
        <JsonFileInput label={t('ladder.file')} choose={choose} />{' '}
        <Button onClick={() => download(now)}>{t('ladder.download')}</Button>
      </p>
      {chosen?.read.outcome === 'not-json' && (
        <Alert type="error" showIcon role="alert" title={t('ladder.notJson', { file: chosen.file })} />
      )}
      {chosen?.read.outcome === 'invalid' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('ladder.invalid', { file: chosen.file })}
          description={
            <ul>
              {chosen.read.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          }
        />
      )}
      {chosen?.read.outcome === 'read' && (
        <AdoptionForm now={now} then={chosen.read.policy} done={() => setChosen(null)} />
      )}
    </section>
  );
};
