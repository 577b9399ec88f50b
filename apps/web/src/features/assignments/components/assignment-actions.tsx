import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Tabs } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { allowedActions, splitActions, waitingFor } from '../allowed-actions.ts';
import { timelineQuery } from '../api/assignments.queries.ts';
import { useAssignmentCommand, type SentCommand } from '../api/use-assignment-command.ts';
import { reachedBy } from '../escalation-chain.ts';
import type { Action } from '../specimens.ts';
import { ActionForm } from './action-form.tsx';
import type { Answers } from './command-form-view.tsx';
import { CommandProgress } from './command-progress.tsx';
import { opened, OtherActions } from './other-actions.tsx';

export const AssignmentActions = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const names = useNames();
  const { person } = useSession();
  const timeline = useQuery(timelineQuery(useApi(), view.id));
  const [address, setAddress] = useSearchParams();
  const command = useAssignmentCommand(view.id, view.version);
  const reached = reachedBy(view.escalatedTo, timeline.data?.items ?? []);
  const allowed = allowedActions(view, person, reached);
  const { main, others } = splitActions(allowed, view, reached);
  const asked = allowed.find((action) => action === address.get(opened));
  const waiting = waitingFor(view);
  /** The trouble is said where it is: once is enough. */
  const [atField, setAtField] = useState(false);

  // The link that opened the form is gone: whoever works by keyboard goes on at the form.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);

  const send = (sent: SentCommand, answers?: Answers) =>
    command.mutate(sent, {
      onSuccess: ({ version, shown }) => {
        answers?.recorded();
        if (address.has(opened)) setAddress({}, { replace: true });
        if (shown) message.success(t('action.done', { version }));
        else message.warning(t('action.behind', { version }), 8);
      },
      onError: (error) => setAtField(answers?.refused(error) ?? false),
    });

  const formOf = (action: Action) => (
    <ActionForm key={action} action={action} view={view} busy={command.isPending} send={send} />
  );
  const [only] = main;

  return (
    <section className="section card" aria-labelledby="actions-title" data-testid="actions">
      <h2 id="actions-title" ref={heading} tabIndex={-1}>
        {asked ? t(`command.name.${asked}`) : t('assignment.actions')}
      </h2>
      {asked && (
        <>
          {formOf(asked)}
          <p className="back">
            <Link to="?">{t('command.back')}</Link>
          </p>
        </>
      )}
      {!asked && !only && (
        <p data-testid="nothing-to-do">
          {t(`action.nothing.${waiting.what}`, { unit: names.unit(waiting.unit) })}
        </p>
      )}
      {!asked && only && main.length === 1 && (
        <>
          {only !== 'acknowledge' && <h3>{t(`command.name.${only}`)}</h3>}
          {formOf(only)}
        </>
      )}
      {!asked && main.length > 1 && (
        <Tabs
          items={main.map((action) => ({
            key: action,
            label: t(`command.name.${action}`),
            children: formOf(action),
          }))}
        />
      )}
      {command.isPending && <CommandProgress recorded={command.recorded} />}
      {command.error && !atField && (
        <TroubleAlert
          error={command.error}
          place={t('place.command')}
          {...(command.variables &&
            !command.isDecided && { retry: () => command.variables && send(command.variables) })}
        />
      )}
      {!asked && <OtherActions actions={others} />}
    </section>
  );
};
