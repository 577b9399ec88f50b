import { Spin } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';

/** `recorded`: the version the API gave, once it has; until then the command is on its way. */
export const CommandProgress = ({ recorded }: Readonly<{ recorded: number | null }>) => {
  const { t } = useWords();
  return (
    <p role="status" className="progress">
      <Spin size="small" />{' '}
      {recorded === null ? t('action.sending') : t('action.catchingUp', { version: recorded })}
    </p>
  );
};
