import type { RuleSetView } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { Typography } from 'antd';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { shortHash } from '../../../scoring/short-hash.ts';
import { dateWords } from '../../../words/local-time.ts';

type Props = Readonly<{ view: RuleSetView; ruleSet: RuleSet }>;

/** Which rule set this is, to the letter. */
export const RuleSetFacts = ({ view, ruleSet }: Props) => {
  const { t, language } = useWords();
  return (
    <section className="section card" aria-labelledby="rule-set-title">
      <h2 id="rule-set-title">{ruleSet.title[language]}</h2>
      <Facts
        facts={[
          {
            label: t('ruleSets.standingOf'),
            value: t(view.adopted ? 'ruleSets.isAdopted' : 'ruleSets.isShipped'),
          },
          { label: t('ruleSets.version'), value: ruleSet.version },
          { label: t('ruleSets.inForceFrom'), value: dateWords(ruleSet.inForceFrom, language) },
          {
            label: t('ruleSets.hash'),
            value: (
              <Typography.Text
                code
                title={view.hash}
                copyable={{ text: view.hash, tooltips: [t('ruleSets.copyHash'), t('ruleSets.copied')] }}
              >
                {shortHash(view.hash)}
              </Typography.Text>
            ),
          },
        ]}
      />
    </section>
  );
};
