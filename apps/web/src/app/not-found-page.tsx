import { Link } from 'react-router';
import { PageTitle } from '../components/page-title.tsx';
import { useWords } from '../i18n/use-words.ts';

export const NotFoundPage = () => {
  const { t } = useWords();
  return (
    <>
      <PageTitle of={t('app.notFound')} />
      <h1>{t('app.notFound')}</h1>
      <Link to="/">{t('app.toInbox')}</Link>
    </>
  );
};
