import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.ts';

export const NotFoundPage = () => {
  const { t } = useWords();
  return (
    <>
      <title>{`${t('app.notFound')} · ${t('app.name')}`}</title>
      <h1>{t('app.notFound')}</h1>
      <Link to="/">{t('app.toInbox')}</Link>
    </>
  );
};
