import type { LadderPolicyDocument } from '@dondoc/settings-contracts';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { readPolicy, type ReadPolicy } from '../read-policy.ts';
import { AdoptionForm } from './adoption-form.tsx';

type Chosen = Readonly<{ file: string; read: ReadPolicy }>;

const download = (policy: LadderPolicyDocument): void => {
  const blob = new Blob([JSON.stringify({ policy }, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${policy.version}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
};

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
        <label>
          {t('ladder.file')}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file can be chosen again after it was corrected.
              target.value = '';
              if (file) void choose(file);
            }}
          />
        </label>{' '}
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
