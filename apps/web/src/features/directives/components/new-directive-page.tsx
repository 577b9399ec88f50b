import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { isPassing } from '../../../api/api-trouble.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import { useSession } from '../../../session/session-context.ts';
import { useParseDirective } from '../api/use-parse-directive.ts';
import { DirectiveReview } from './directive-review.tsx';
import { FileChoice } from './file-choice.tsx';
import { ReadingProgress } from './reading-progress.tsx';

export const NewDirectivePage = () => {
  const { t } = useWords();
  const { person } = useSession();
  const units = useQuery(unitsQuery(useApi()));
  const parse = useParseDirective();
  if (units.isPending) return <Loading />;
  return (
    <>
      <PageTitle of={t('issue.title')} />
      <h1>{t('issue.title')}</h1>
      {units.error && (
        <TroubleAlert error={units.error} place={t('place.people')} retry={() => void units.refetch()} />
      )}
      {person.role !== 'leader' && <p className="empty">{t('issue.leadersOnly')}</p>}
      {person.role === 'leader' && units.data && (
        <>
          {parse.data ? (
            <DirectiveReview parsed={parse.data} units={units.data} startOver={parse.reset} />
          ) : (
            <FileChoice busy={parse.isPending} choose={parse.mutate} />
          )}
          {parse.isPending && <ReadingProgress file={parse.variables.name} />}
          {parse.error && (
            <TroubleAlert
              error={parse.error}
              place={t('place.parse')}
              {...(isPassing(parse.error) && { retry: () => parse.mutate(parse.variables) })}
            />
          )}
        </>
      )}
    </>
  );
};
