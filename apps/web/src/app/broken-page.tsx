import { Alert, Button } from 'antd';
import { useWords } from '../i18n/use-words.ts';

/** What stands in for a page whose own code failed. */
export const BrokenPage = () => {
  const { t } = useWords();
  return (
    <main className="page">
      <Alert
        type="error"
        showIcon
        title={t('app.broken')}
        action={<Button onClick={() => location.reload()}>{t('app.reload')}</Button>}
      />
    </main>
  );
};
