import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { dutiesQuery } from '../api/duties.queries.ts';
import { NextPeriod } from './next-period.tsx';
import { RegisterDuty } from './register-duty.tsx';

export const DutiesPage = () => {
  const { t } = useWords();
  const names = useNames();
  const { person } = useSession();
  const duties = useQuery(dutiesQuery(useApi()));
  if (duties.isPending) return <Loading />;
  const items = duties.data?.items ?? [];
  const issuedOf = (occurrences: readonly Readonly<{ assignment: string | null }>[]) =>
    t('duty.issued', { count: occurrences.filter(({ assignment }) => assignment !== null).length });
  return (
    <>
      <PageTitle of={t('duty.title')} />
      <h1>{t('duty.title')}</h1>
      <p className="muted">{t('duty.explain')}</p>
      {duties.error && (
        <TroubleAlert error={duties.error} place={t('place.duties')} retry={() => void duties.refetch()} />
      )}
      {duties.data && items.length === 0 && <p className="empty">{t('duty.empty')}</p>}
      {items.length > 0 && (
        <StackedTable
          caption={t('duty.title')}
          testId="duties"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              title: t('duty.name'),
              names: true,
              cell: ({ id, terms }) => <Link to={`/duties/${id}`}>{terms.title}</Link>,
            },
            { key: 'lead', title: t('duty.lead'), cell: ({ terms }) => names.unit(terms.leadUnit) },
            {
              key: 'recurrence',
              title: t('duty.recurrence'),
              cell: ({ recurrence }) => t(`recurrence.${recurrence}`),
            },
            { key: 'next', title: t('duty.next'), cell: (duty) => <NextPeriod duty={duty} /> },
            {
              key: 'issued',
              title: t('duty.issuedHead'),
              cell: ({ occurrences }) => issuedOf(occurrences),
            },
          ]}
        />
      )}
      {person.role === 'leader' && <RegisterDuty />}
    </>
  );
};
