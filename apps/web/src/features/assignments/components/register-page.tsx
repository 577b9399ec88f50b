import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { registerQuery } from '../api/register.query.ts';
import { bulkAllowed } from '../bulk-forms.ts';
import { addressOf, filterOf, type RegisterFilter } from '../register-filter.ts';
import { AssignmentTable } from './assignment-table.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { RegisterFilters } from './register-filters.tsx';

/** Work that waits for its first deadline. */
const withoutDeadline = 'status=no-deadline&sort=issued';

export const RegisterPage = () => {
  const { t } = useWords();
  const { person } = useSession();
  const [address, setAddress] = useSearchParams();
  const filter = filterOf(address);
  const page = useQuery(registerQuery(useApi(), filter));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const items = page.data?.items ?? [];
  const mayChoose = items.filter((view) => bulkAllowed(view, person).length > 0);
  // What has left the page, or may no longer be done, is not chosen any more.
  const chosen = mayChoose.filter(({ id }) => ticked.includes(id));
  const title = t('register.title');

  const show = (next: RegisterFilter) => {
    setTicked([]);
    setAddress(addressOf(next));
  };
  const choose = (id: string, on: boolean) =>
    setTicked((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])]);

  return (
    <>
      <PageTitle of={title} />
      <h1>{title}</h1>
      <nav className="queues" aria-label={t('register.queues')}>
        <Link to="/assignments">{t('register.all')}</Link>
        {person.role === 'leader' && (
          <Link to={`/assignments?${withoutDeadline}`}>{t('register.noDeadline')}</Link>
        )}
      </nav>
      <RegisterFilters key={address.toString()} filter={filter} apply={show} />
      {page.isPending && <Loading />}
      {page.error && <TroubleAlert error={page.error} place={title} retry={() => void page.refetch()} />}
      <BulkBar chosen={chosen} unchoose={() => setTicked([])} />
      {page.data && (
        <section className="section" aria-label={title} aria-busy={page.isPlaceholderData}>
          <p className="register__total" data-testid="total" role="status">
            <strong>{t('register.total', { count: page.data.total })}</strong>{' '}
            {mayChoose.length > 1 && (
              <label>
                <input
                  type="checkbox"
                  className="check"
                  checked={chosen.length === mayChoose.length}
                  onChange={({ target }) => setTicked(target.checked ? mayChoose.map(({ id }) => id) : [])}
                />{' '}
                {t('register.chooseAll')}
              </label>
            )}
          </p>
          {items.length === 0 ? (
            <p className="empty">{t('register.empty')}</p>
          ) : (
            <AssignmentTable
              caption={title}
              assignments={items}
              testId="register"
              {...(mayChoose.length > 0 && {
                choice: {
                  may: (view) => mayChoose.includes(view),
                  chosen: chosen.map(({ id }) => id),
                  choose,
                },
              })}
            />
          )}
          <p className="queues">
            {filter.cursor !== undefined && (
              <Button onClick={() => show({ ...filter, cursor: undefined })}>{t('register.first')}</Button>
            )}
            {page.data.next !== null && (
              <Button onClick={() => show({ ...filter, cursor: page.data.next ?? undefined })}>
                {t('register.next')}
              </Button>
            )}
          </p>
        </section>
      )}
    </>
  );
};
