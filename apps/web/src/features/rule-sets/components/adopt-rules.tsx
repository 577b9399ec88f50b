import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import { Button } from 'antd';
import { useState } from 'react';
import { saveFile } from '../../../components/save-file.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { readRuleSet, type RuleSetDocument } from '../read-rule-set.ts';
import { AdoptionForm } from './adoption-form.tsx';
import { RuleSetText } from './rule-set-text.tsx';

type Props = Readonly<{
  view: RuleSetView;
  inUse: (id: string) => RuleSet;
  /** What the ward has gone on to from the rules of this view; null: it has not. */
  goneOnTo: RuleSet | null;
}>;

/** `document` null: the shipped one of that id. */
type Chosen = Readonly<{ now: RuleSet; then: RuleSet; document: RuleSetDocument | null }>;

/** Another rule set comes as shipped or as JSON, is compared with the one in use, and is adopted with its document. */
export const AdoptRules = ({ view, inUse, goneOnTo }: Props) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [cleared, setCleared] = useState(0);
  const shipped = ruleSetNamed(view.ruleSet);
  const own = readRuleSet(JSON.stringify(view.document));
  const choose = (next: Chosen): void => {
    setChosen(next);
    setCleared(cleared + 1);
  };
  const hasOwn = !view.adopted || view.differences.length > 0;
  return (
    <section className="section card" aria-labelledby="adopt-title" data-testid="adopt-rules">
      <h2 id="adopt-title">{t('ruleSets.adopt')}</h2>
      <p className="muted">{t('ruleSets.adoptHint')}</p>
      <p className="tags">
        {shipped && hasOwn && (
          <Button onClick={() => choose({ now: inUse(shipped.id), then: shipped, document: null })}>
            {t('ruleSets.adoptShipped', { id: view.ruleSet })}
          </Button>
        )}{' '}
        {goneOnTo && own.outcome === 'read' && (
          <Button onClick={() => choose({ now: goneOnTo, then: own.ruleSet, document: own.document })}>
            {t('ruleSets.goBack', { id: view.ruleSet })}
          </Button>
        )}{' '}
        <Button
          onClick={() =>
            saveFile(
              new Blob([JSON.stringify(view.document, null, 2)], { type: 'application/json' }),
              `${view.ruleSet}.json`,
            )
          }
        >
          {t('ruleSets.download')}
        </Button>
      </p>
      <RuleSetText
        // What was pasted before the shipped one was chosen, and its faults, are gone.
        key={cleared}
        turn={() => setChosen(null)}
        read={({ ruleSet, document }) => setChosen({ now: inUse(ruleSet.id), then: ruleSet, document })}
      />
      {chosen && (
        <AdoptionForm
          key={`${chosen.now.id} ${chosen.then.id}`}
          now={chosen.now}
          then={chosen.then}
          document={chosen.document}
          done={() => setChosen(null)}
        />
      )}
    </section>
  );
};
