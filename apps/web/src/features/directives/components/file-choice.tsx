import { useId, useState, type DragEvent } from 'react';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{ busy: boolean; choose: (file: File) => void }>;

export const FileChoice = ({ busy, choose }: Props) => {
  const { t } = useWords();
  const hint = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) choose(file);
  };
  return (
    <label
      className={over ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="drop__button">{t('issue.choose')}</span>
      <span id={hint} className="muted">
        {t('issue.chooseHint')}
      </span>
      <input
        type="file"
        aria-label={t('issue.choose')}
        aria-describedby={hint}
        accept=".md,.markdown,.txt,.docx,.pdf"
        disabled={busy}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was corrected.
          target.value = '';
          if (file) choose(file);
        }}
      />
    </label>
  );
};
