import type { ChooseNotifications, NotificationChoices } from '@dondoc/notifications-contracts';
import type pg from 'pg';

export const CHOICES = Symbol('Choices');

/** What people chose about mail: in the directory, beside their addresses, and in no event. */
export type Choices = Readonly<{
  of: (person: string) => Promise<NotificationChoices>;
  choose: (person: string, choices: ChooseNotifications) => Promise<void>;
}>;

const none: NotificationChoices = { language: 'vi', email: 'digest', hasAddress: false };

export const postgresChoices = (pool: Pick<pg.Pool, 'query'>, tenant: string): Choices => ({
  of: async (person) => {
    const { rows } = await pool.query<NotificationChoices>(
      `select coalesce(c.language, 'vi') as language, coalesce(c.email_choice, 'digest') as email,
         coalesce(c.email, p.email) is not null as "hasAddress"
       from (select $1::text as tenant, $2::text as person) as asked
         left join directory.person p on p.tenant = asked.tenant and p.id = asked.person
         left join directory.contact c on c.tenant = asked.tenant and c.person = asked.person`,
      [tenant, person],
    );
    return rows[0] ?? none;
  },
  choose: async (person, { language, email }) => {
    await pool.query(
      `insert into directory.contact (tenant, person, language, email_choice) values ($1, $2, $3, $4)
       on conflict (tenant, person) do update
       set language = excluded.language, email_choice = excluded.email_choice, updated_at = now()`,
      [tenant, person, language, email],
    );
  },
});
