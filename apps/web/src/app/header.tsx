import { Button } from 'antd';
import { NavLink } from 'react-router';
import { NoticeBell } from '../features/notifications/components/notice-bell.tsx';
import { useWords } from '../i18n/use-words.ts';
import { standingKey } from '../organisation/standing-key.ts';
import { useSession } from '../session/session-context.ts';
import { useLive } from './use-live.ts';

export const Header = () => {
  const { t } = useWords();
  const { person, change } = useSession();
  useLive();
  return (
    <header className="header">
      <nav aria-label={t('app.navigation')} className="header__nav">
        <NavLink to="/" end>
          {t('nav.inbox')}
        </NavLink>
        <NavLink to="/assignments">{t('register.nav')}</NavLink>
        <NavLink to="/scoreboard">{t('nav.scoreboard')}</NavLink>
        <NavLink to="/ratings">{t('ratings.nav')}</NavLink>
        <NavLink to="/reports">{t('reports.nav')}</NavLink>
        <NavLink to="/duties">{t('nav.duties')}</NavLink>
        <NavLink to="/organisation">{t('nav.organisation')}</NavLink>
        <NavLink to="/settings">{t('nav.settings')}</NavLink>
        {person.role === 'leader' && <NavLink to="/directives/new">{t('nav.issue')}</NavLink>}
        <NoticeBell />
      </nav>
      <div className="header__person" data-testid="signed-in">
        <span>
          <span className="muted">{t('session.signedInAs')}</span> <strong>{person.displayName}</strong>
          <span className="muted">
            {' '}
            · {t(standingKey(person))} · {person.unitName}
          </span>
        </span>
        <Button size="small" onClick={change}>
          {t('session.change')}
        </Button>
      </div>
    </header>
  );
};
