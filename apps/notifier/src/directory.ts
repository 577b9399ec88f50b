import type { EmailChoice, Language } from '@dondoc/notifications-domain';
import type { Pool } from 'pg';

/** How a person is reached. Never in an event, a message or a line of the log. */
export type Contact = Readonly<{
  name: string | null;
  email: string | null;
  language: Language;
  choice: EmailChoice;
}>;

export type Directory = Readonly<{
  contact: (tenant: string, person: string) => Promise<Contact>;
  /** Of those who chose something. */
  choices: (tenant: string) => Promise<ReadonlyMap<string, EmailChoice>>;
}>;

const unknown: Contact = { name: null, email: null, language: 'vi', choice: 'digest' };

export const directory = (pool: Pick<Pool, 'query'>): Directory => ({
  contact: async (tenant, person) => {
    const { rows } = await pool.query<Contact>(
      `select p.display_name as name, coalesce(c.email, p.email) as email,
         coalesce(c.language, 'vi') as language, coalesce(c.email_choice, 'digest') as choice
       from (select $1::text as tenant, $2::text as person) as asked
         left join directory.person p on p.tenant = asked.tenant and p.id = asked.person
         left join directory.contact c on c.tenant = asked.tenant and c.person = asked.person`,
      [tenant, person],
    );
    return rows[0] ?? unknown;
  },
  choices: async (tenant) => {
    const { rows } = await pool.query<{ person: string; choice: EmailChoice }>(
      'select person, email_choice as choice from directory.contact where tenant = $1',
      [tenant],
    );
    return new Map(rows.map(({ person, choice }) => [person, choice]));
  },
});
