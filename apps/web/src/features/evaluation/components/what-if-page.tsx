import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { NativeSelect } from '../../../components/native-select.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { askedOf, asking } from '../../../scoring/asked.ts';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { whatIfAsked } from '../api/evaluation.queries.ts';
import { emptyDraft, kindNamed, requestOf, type Draft } from '../what-if-request.ts';
import './evaluation.css';
import { WhatIfAnswer } from './what-if-answer.tsx';
import { WhatIfFields } from './what-if-fields.tsx';

export const WhatIfPage = () => {
  const { t } = useWords();
  const api = useApi();
  const [search] = useSearchParams();
  const asked = askedOf(search);
  const { data: ruleSets } = useQuery(ruleSetsQuery(api));
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, null));
  const [draft, setDraft] = useState(emptyDraft);
  const trying = useMutation(whatIfAsked(api));
  const request = requestOf(draft, asked.period, asked.asOf);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  return (
    <>
      <PageTitle of={t('evaluation.whatIf')} />
      <p>
        <Link to={asking('/scoreboard', asked)}>{t('evaluation.chartsBack')}</Link>
      </p>
      <h1>{t('evaluation.whatIf')}</h1>
      <p className="muted">{t('evaluation.whatIfHint')}</p>
      <form
        className="asked asked--try card"
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
              { value: 'calendar', label: t('evaluation.otherCalendar') },
            ]}
            onChange={({ target }) => change({ kind: kindNamed(target.value) })}
          />
        </label>
        <WhatIfFields draft={draft} change={change} ruleSets={ruleSets?.items ?? []} />
        <Button type="primary" htmlType="submit" disabled={!request} loading={trying.isPending}>
          {t('evaluation.ask')}
        </Button>
      </form>
      <WhatIfAnswer
        error={trying.error}
        found={trying.data}
        titleOf={(id) => every.find((one) => one.id === id)?.title ?? id}
      />
    </>
  );
};
