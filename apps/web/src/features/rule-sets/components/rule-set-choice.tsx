import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{ views: readonly RuleSetView[]; chosen: string; ratedBy: string | null }>;

/** The rule sets by name, with which of them the ward rates by. */
export const RuleSetChoice = ({ views, chosen, ratedBy }: Props) => {
  const { t } = useWords();
  return (
    <nav aria-label={t('ruleSets.choose')}>
      <ul className="measures" data-testid="rule-sets">
        {views.map(({ ruleSet, adopted }) => (
          <li key={ruleSet}>
            <Link
              to={`?${new URLSearchParams({ ruleSet }).toString()}`}
              replace
              className="measures__one"
              aria-current={ruleSet === chosen ? 'page' : undefined}
            >
              <strong>{ruleSet}</strong>
              <span>{t(adopted ? 'ruleSets.isAdopted' : 'ruleSets.isShipped')}</span>
              {ruleSet === ratedBy && (
                <span className="tag tag--green tag--long">{t('ruleSets.ratedBy')}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
