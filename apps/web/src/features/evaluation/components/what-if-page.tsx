import { whatIfSchema, type WhatIfRequest } from '@dondoc/evaluation-projections';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { askedOf, asking } from '../../../scoring/asked.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { ruleSetsQuery } from '../api/evaluation.queries.ts';
import { numberNamed, numberNames, requestOf, type Draft } from '../what-if-request.ts';
import { WhatIfTable } from './what-if-table.tsx';

export const WhatIfPage = () => {
  const { t } = useWords();
  const api = useApi();
  const [search] = useSearchParams();
  const asked = askedOf(search);
  const { data: ruleSets } = useQuery(ruleSetsQuery(api));
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, null));
  const [draft, setDraft] = useState<Draft>({
    kind: 'number',
    ruleSet: '335-2025',
    number: 'quantity',
    value: '',
  });
  // Nothing is stored by it, so it may be sent again as it is.
  const trying = useMutation({
    mutationFn: (body: WhatIfRequest) => api.send('/evaluation/what-if', whatIfSchema, { body }),
  });
  const request = requestOf(draft, asked.period, asked.asOf);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  return (
    <>
      <title>{`${t('evaluation.whatIf')} · ${t('app.name')}`}</title>
      <p>
        <Link to={asking('/scoreboard', asked)}>{t('evaluation.chartsBack')}</Link>
      </p>
      <h1>{t('evaluation.whatIf')}</h1>
      <p className="muted">{t('evaluation.whatIfHint')}</p>
      <form
        className="asked card"
        aria-label={t('evaluation.whatIf')}
        onSubmit={(event) => {
          event.preventDefault();
          if (request) trying.mutate(request);
        }}
      >
        <label>
          <span>{t('evaluation.kind')}</span>
          <NativeSelect
            value={draft.kind}
            options={[
              { value: 'number', label: t('evaluation.oneNumber') },
              { value: 'rules', label: t('evaluation.otherRules') },
            ]}
            onChange={({ target }) => change({ kind: target.value === 'rules' ? 'rules' : 'number' })}
          />
        </label>
        {draft.kind === 'rules' ? (
          <label>
            <span>{t('evaluation.ruleSet')}</span>
            <NativeSelect
              value={draft.ruleSet}
              options={(ruleSets?.items ?? []).map(({ ruleSet }) => ({ value: ruleSet, label: ruleSet }))}
              onChange={({ target }) => change({ ruleSet: target.value })}
            />
          </label>
        ) : (
          <>
            <label>
              <span>{t('evaluation.path')}</span>
              <NativeSelect
                value={draft.number}
                options={numberNames.map((value) => ({ value, label: t(`evaluation.number.${value}`) }))}
                onChange={({ target }) => change({ number: numberNamed(target.value) })}
              />
            </label>
            <label>
              <span>{t('evaluation.value')}</span>
              <Input
                inputMode="decimal"
                value={draft.value}
                onChange={({ target }) => change({ value: target.value })}
              />
            </label>
          </>
        )}
        <Button type="primary" htmlType="submit" disabled={!request} loading={trying.isPending}>
          {t('evaluation.ask')}
        </Button>
      </form>
      {trying.error && <TroubleAlert error={trying.error} place={t('place.scoreboard')} />}
      {trying.data && (
        <section className="section" aria-live="polite">
          <p>
            <strong>{t('evaluation.flips', { count: trying.data.flips })}</strong>
          </p>
          <WhatIfTable
            found={trying.data}
            titleOf={(id) => every.find((one) => one.id === id)?.title ?? id}
          />
        </section>
      )}
    </>
  );
};
