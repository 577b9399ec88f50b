import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../api/live.ts';
import { useSession } from '../session/session-context.ts';
import { whileVisible } from './while-visible.ts';

/** Milliseconds over which changes are gathered: a hundred at once are one reading. */
const gathering = 300;

/** Keeps what the page shows up with the ward, for as long as the person is signed in. */
export const useLive = (): void => {
  const client = useQueryClient();
  const { person } = useSession();
  useEffect(() => {
    const due = new Set<string>();
    let everything = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const readAgain = (): void => {
      timer = null;
      const predicate = ({ queryKey }: Readonly<{ queryKey: readonly unknown[] }>): boolean =>
        everything || due.has(String(queryKey[0]));
      // By what was due now: the set is empty again before the reading ends.
      const keys = client
        .getQueryCache()
        .findAll({ predicate })
        .map(({ queryKey }) => queryKey);
      due.clear();
      everything = false;
      for (const queryKey of keys) void client.invalidateQueries({ queryKey, exact: true });
    };
    const onChange = (reread: readonly string[] | null): void => {
      if (reread === null) everything = true;
      else for (const name of reread) due.add(name);
      timer ??= setTimeout(readAgain, gathering);
    };
    const stop = whileVisible(() => listen({ person: person.person, onChange }));
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [client, person.person]);
};
