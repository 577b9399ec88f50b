import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useWords } from '../i18n/use-words.ts';
import { PageTitle } from './page-title.tsx';

/** What stands around each part of the settings. */
export const SettingsFrame = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { t } = useWords();
  return (
    <>
      <PageTitle of={t('settings.title')} />
      <h1>{t('settings.title')}</h1>
      <nav aria-label={t('settings.parts')} className="parts">
        <NavLink to="/settings" end>
          {t('settings.calendar')}
        </NavLink>
        <NavLink to="/settings/ladder">{t('settings.ladder')}</NavLink>
        <NavLink to="/settings/rules">{t('settings.rules')}</NavLink>
      </nav>
      {children}
    </>
  );
};
