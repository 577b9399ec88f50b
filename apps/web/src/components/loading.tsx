import { Skeleton } from 'antd';
import { useWords } from '../i18n/use-words.ts';

export const Loading = ({ lines = 6 }: { lines?: number }) => {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('app.loading')} className="page">
      <Skeleton active paragraph={{ rows: lines }} />
    </div>
  );
};
