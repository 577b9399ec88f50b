import { Spin } from 'antd';
import { useSecondsWaited } from '../../../components/use-seconds-waited.ts';
import { useWords } from '../../../i18n/use-words.ts';

const longEnoughToSay = 2;

export const ReadingProgress = ({ file }: Readonly<{ file: string }>) => {
  const { t } = useWords();
  const seconds = useSecondsWaited(true);
  return (
    <p role="status" className="progress">
      <Spin size="small" />{' '}
      {seconds > longEnoughToSay ? t('issue.readingSlow', { file, seconds }) : t('issue.reading', { file })}
    </p>
  );
};
