import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Facts } from '../../../components/facts.tsx';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { dateWords } from '../../../words/local-time.ts';
import { dutyQuery } from '../api/duties.queries.ts';
import { EndDuty } from './end-duty.tsx';
import { NextPeriod } from './next-period.tsx';
import { OccurrenceTable } from './occurrence-table.tsx';

const isJustIssued = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'justIssued' in state;

export const DutyPage = () => {
  const { t, language } = useWords();
  const { id = '' } = useParams();
  const { state } = useLocation();
  const names = useNames();
  const { person } = useSession();
  const duty = useQuery(dutyQuery(useApi(), id, isJustIssued(state)));
  if (duty.isPending) return <Loading />;
  const view = duty.data;
  return (
    <>
      <p>
        <Link to="/duties">{t('duty.back')}</Link>
      </p>
      {duty.error && (
        <TroubleAlert error={duty.error} place={t('place.duties')} retry={() => void duty.refetch()} />
      )}
      {view && (
        <>
          <PageTitle of={view.terms.title} />
          <h1>{view.terms.title}</h1>
          <section className="card">
            <Facts
              facts={[
                { label: t('duty.lead'), value: names.unit(view.terms.leadUnit) },
                {
                  label: t('duty.cooperating'),
                  value: view.terms.cooperatingUnits.map(names.unit).join(', ') || t('app.none'),
                },
                { label: t('duty.accepting'), value: names.unit(view.terms.acceptingUnit) },
                { label: t('duty.recurrence'), value: t(`recurs.${view.recurrence}`) },
                { label: t('duty.next'), value: <NextPeriod duty={view} /> },
                {
                  label: t('duty.time'),
                  value: t('duty.span', {
                    from: dateWords(view.from, language),
                    until: dateWords(view.until, language),
                  }),
                },
                { label: t('duty.urgency'), value: t(`urgency.${view.terms.urgency}`) },
              ]}
            />
          </section>
          <OccurrenceTable duty={view} />
          {person.role === 'leader' && person.unit === view.by.unit && !view.ended && <EndDuty duty={view} />}
        </>
      )}
    </>
  );
};
