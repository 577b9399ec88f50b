import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { DeparturesTable } from '../../../scoring/departures-table.tsx';
import { departuresOf } from '../../../scoring/rule-differences.ts';
import { shortHash } from '../../../scoring/short-hash.ts';
import type { KnownRuleSet } from '../../../scoring/use-rule-set.ts';

type Props = Readonly<{ rules: string; hash: string; known: KnownRuleSet | null }>;

/** Which rules made this card, and where they are other than the law. */
export const RulesCard = ({ rules, hash, known }: Props) => {
  const words = useWords();
  const { t } = words;
  const departures = known ? departuresOf(known.view, known.ruleSet, words) : [];
  const law = departures.filter(({ standing }) => standing === 'law').length;
  return (
    <section className="section card" aria-labelledby="rules-title" data-testid="rules-used">
      <h2 id="rules-title">{t('scorecard.rules')}</h2>
      <p>
        <strong title={hash}>{t('scorecard.rulesUsed', { id: rules, hash: shortHash(hash) })}</strong>{' '}
        <Link to={`/settings/rules?${new URLSearchParams({ ruleSet: rules }).toString()}`}>
          {t('scorecard.allRules')}
        </Link>
      </p>
      {known && known.view.hash !== hash && (
        <p className="doubt">{t('scorecard.rulesBefore', { hash: shortHash(known.view.hash) })}</p>
      )}
      {known?.view.hash === hash && departures.length === 0 && <p>{t('scorecard.rulesAsShipped')}</p>}
      {known?.view.hash === hash && departures.length > 0 && (
        <details>
          <summary>{t('scorecard.departures', { count: departures.length, law })}</summary>
          <DeparturesTable view={known.view} ruleSet={known.ruleSet} />
        </details>
      )}
    </section>
  );
};
