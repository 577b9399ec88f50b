import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import type { Action } from '../specimens.ts';

/** The parameter of the address that opens the form of one action. */
export const opened = 'do';

/** What may be done besides, each a link that opens its form. */
export const OtherActions = ({ actions }: Readonly<{ actions: readonly Action[] }>) => {
  const { t } = useWords();
  if (actions.length === 0) return null;
  return (
    <details className="other-actions" data-testid="other-actions">
      <summary>{t('command.more')}</summary>
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <Link to={`?${opened}=${action}`}>{t(`command.name.${action}`)}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
