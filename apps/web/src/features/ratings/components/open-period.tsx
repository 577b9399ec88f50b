import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingId } from '@dondoc/evaluation-rating';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import { periodWords } from '../../../scoring/score-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { useEach } from '../api/use-each.ts';
import { usableRules, type UsableRules } from '../usable-rules.ts';
import { EachResults } from './each-results.tsx';

type Props = Readonly<{ period: string; ratings: readonly RatingView[]; units: readonly Unit[] }>;

const kinds = ['unit', 'head'] as const;
const usual: UsableRules = { id: '366-2025', rates: kinds };

/** Opens the period for units and heads that have none in it; whoever opens it decides on it, so not of the own unit. */
export const OpenPeriod = ({ period, ratings, units }: Props) => {
  const words = useWords();
  const { t } = words;
  const { person } = useSession();
  const { data } = useQuery(ruleSetsQuery(useApi()));
  const usable = data ? usableRules(data.items) : [usual];
  const [asked, setAsked] = useState(usual.id);
  const rules = usable.find(({ id }) => id === asked) ?? usable[0] ?? usual;
  const [left, setLeft] = useState<readonly string[]>([]);
  const others = units.filter(({ unit }) => unit !== person.unit);
  const [sent, setSent] = useState(0);
  const opening = useEach();
  const without = others.flatMap(({ unit, name, head }) =>
    kinds.map((kind) => ({
      id: ratingId(unit, period, kind),
      label: kind === 'head' ? t('ratings.headOf', { unit: name }) : name,
      path: '/ratings',
      body: { unit, subject: kind, period, ruleSet: rules.id },
      kind,
      isHeadless: kind === 'head' && head === null,
    })),
  );
  const missing = without.filter(({ id }) => !ratings.some((one) => one.id === id));
  const chosen = missing.filter(
    ({ id, kind, isHeadless }) => !isHeadless && rules.rates.includes(kind) && !left.includes(id),
  );
  const open = () => {
    setSent(chosen.length);
    opening.mutate(chosen.map(({ id, label, path, body }) => ({ id, label, path, body })));
  };
  if (missing.length === 0 && opening.results.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="open-title" data-testid="open-period">
      <h2 id="open-title">{t('ratings.open', { period: periodWords(period, words) })}</h2>
      {missing.length > 0 && (
        <>
          <p className="muted">{t('ratings.openExplain')}</p>
          <label className="rules-choice">
            <span>{t('evaluation.ruleSet')}</span>
            <NativeSelect
              value={rules.id}
              options={usable.map(({ id }) => ({ value: id, label: id }))}
              onChange={({ target }) => setAsked(target.value)}
            />
          </label>
          {!rules.rates.includes('unit') && <p className="muted">{t('ratings.headsOnly')}</p>}
          {rules.rates.map((kind) => (
            <fieldset key={kind} className="choices">
              <legend>{t(`ratings.kind.${kind}`)}</legend>
              {missing
                .filter((one) => one.kind === kind)
                .map(({ id, label, isHeadless }) => (
                  <Checkbox
                    key={id}
                    disabled={isHeadless || opening.isPending}
                    checked={!isHeadless && !left.includes(id)}
                    onChange={({ target }) =>
                      setLeft((before) =>
                        target.checked ? before.filter((one) => one !== id) : [...before, id],
                      )
                    }
                  >
                    {label}
                    {isHeadless && ` (${t('ratings.headless')})`}
                  </Checkbox>
                ))}
            </fieldset>
          ))}
          <Button type="primary" loading={opening.isPending} disabled={chosen.length === 0} onClick={open}>
            {t('ratings.openSend', { count: chosen.length })}
          </Button>
        </>
      )}
      <EachResults results={opening.results} of={sent} busy={opening.isPending} testId="opened" />
    </section>
  );
};
