import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { createApi } from '../api/api-client.ts';
import { ApiContext } from '../api/api-context.ts';
import { Loading } from '../components/loading.tsx';
import { TroubleAlert } from '../components/trouble-alert.tsx';
import { useWords } from '../i18n/use-words.ts';
import { peopleQuery } from '../organisation/organisation.queries.ts';
import { chosenPerson, rememberPerson } from './chosen-person.ts';
import { PersonChoice } from './person-choice.tsx';
import { SessionContext } from './session-context.ts';

const anonymous = createApi(null);

/** Shows its children to somebody; until a person is chosen it asks for one. Identity will take this place. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState(chosenPerson);
  const people = useQuery(peopleQuery(anonymous));
  const person = people.data?.find((known) => known.person === chosen) ?? null;
  const api = useMemo(() => createApi(person?.person ?? null), [person?.person]);

  const choose = (next: string | null) => {
    rememberPerson(next);
    setChosen(next);
    // What one person may see is not left for the next.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' && queryKey[0] !== 'ward' });
  };

  if (people.isPending) return <Loading />;
  if (!people.data)
    return (
      <TroubleAlert error={people.error} place={t('place.people')} retry={() => void people.refetch()} />
    );
  if (!person) return <PersonChoice people={people.data} choose={choose} />;
  return (
    <ApiContext value={api}>
      <SessionContext value={{ person, change: () => choose(null) }}>{children}</SessionContext>
    </ApiContext>
  );
};
