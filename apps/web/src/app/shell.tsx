import { Outlet } from 'react-router';
import { StandInBanner } from '../features/organisation/components/stand-in-banner.tsx';
import { useWords } from '../i18n/use-words.ts';
import { SessionGate } from '../session/session-gate.tsx';
import { Header } from './header.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SampleBanner } from './sample-banner.tsx';

/** What stands around every page, whoever works and whether or not somebody was chosen. */
export const Shell = () => {
  const { t } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <p className="local-only" data-testid="local-only">
        {t('app.localOnly')}
      </p>
      <SampleBanner />
      <div className="brand">
        <span className="brand__name">{t('app.name')}</span>
        <LanguageSwitch />
      </div>
      <SessionGate>
        <Header />
        <StandInBanner />
        <main id="content" className="page" tabIndex={-1}>
          <Outlet />
        </main>
      </SessionGate>
    </>
  );
};
