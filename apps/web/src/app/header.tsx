import { Button } from 'antd';
import { NavLink } from 'react-router';
import { useWords } from '../i18n/use-words.ts';
import { useSession } from '../session/session-context.ts';

export const Header = () => {
  const { t } = useWords();
  const { person, change } = useSession();
  return (
    <header className="header">
      <nav aria-label={t('app.navigation')} className="header__nav">
        <NavLink to="/" end>
          {t('nav.inbox')}
        </NavLink>
        <NavLink to="/scoreboard">{t('nav.scoreboard')}</NavLink>
        {person.role === 'leader' && <NavLink to="/directives/new">{t('nav.issue')}</NavLink>}
      </nav>
      <div className="header__person" data-testid="signed-in">
        <span>
          <span className="muted">{t('session.signedInAs')}</span> <strong>{person.displayName}</strong>
          <span className="muted">
            {' '}
            · {t(`role.${person.role}`)} · {person.unitName}
          </span>
        </span>
        <Button size="small" onClick={change}>
          {t('session.change')}
        </Button>
      </div>
    </header>
  );
};
