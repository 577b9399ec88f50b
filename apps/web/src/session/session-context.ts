import { createContext, useContext } from 'react';
import type { Person } from '../organisation/organisation.schema.ts';

export type Session = Readonly<{ person: Person; change: () => void }>;

export const SessionContext = createContext<Session | null>(null);

/** Who is working now. Only pages behind the choice of a person ask. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called before a person was chosen');
  return session;
};
