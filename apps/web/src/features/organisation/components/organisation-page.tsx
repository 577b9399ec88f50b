import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { absencesQuery, unitsQuery } from '../../../organisation/organisation.queries.ts';
import { useSession } from '../../../session/session-context.ts';
import { absencesFor, mayOrganise } from '../absences.ts';
import { AbsenceTable } from './absence-table.tsx';
import { DeclareAbsence } from './declare-absence.tsx';
import { PostForm } from './post-form.tsx';
import { PostTable } from './post-table.tsx';

export const OrganisationPage = () => {
  const { t } = useWords();
  const api = useApi();
  const { person } = useSession();
  const units = useQuery(unitsQuery(api));
  const absences = useQuery(absencesQuery(api));
  if (units.isPending || absences.isPending) return <Loading />;
  const error = units.error ?? absences.error;
  const heads = units.data?.filter(({ head }) => mayOrganise(person) || head?.person === person.person) ?? [];
  return (
    <>
      <PageTitle of={t('organisation.title')} />
      <h1>{t('organisation.title')}</h1>
      {error && (
        <TroubleAlert
          error={error}
          place={t('place.absences')}
          retry={() => void Promise.all([units.refetch(), absences.refetch()])}
        />
      )}
      <div className="columns columns--aside">
        <div className="rows">
          <section aria-labelledby="absences-title" data-testid="absences">
            <h2 id="absences-title">{t('absence.title')}</h2>
            <AbsenceTable absences={absencesFor(absences.data ?? [], person)} />
          </section>
          <section aria-labelledby="posts-title">
            <h2 id="posts-title">{t('organisation.posts')}</h2>
            <PostTable units={units.data ?? []} />
          </section>
        </div>
        <div className="rows">
          {heads.length > 0 && <DeclareAbsence units={heads} />}
          {mayOrganise(person) && <PostForm units={units.data ?? []} />}
        </div>
      </div>
    </>
  );
};
