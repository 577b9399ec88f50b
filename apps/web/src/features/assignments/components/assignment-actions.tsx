import type { AssignmentView } from '@dondoc/assignments-contracts';
import { App } from 'antd';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { allowedActions, waitingFor } from '../allowed-actions.ts';
import { useAssignmentCommand, type AssignmentCommand } from '../api/use-assignment-command.ts';
import { ActionForms } from './action-forms.tsx';
import { CommandProgress } from './command-progress.tsx';

export const AssignmentActions = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const names = useNames();
  const { person } = useSession();
  const command = useAssignmentCommand(view.id, view.version);
  const actions = allowedActions(view, person.unit);
  const waiting = waitingFor(view);

  const send = (sent: AssignmentCommand, then?: () => void) =>
    command.mutate(sent, {
      onSuccess: ({ version, shown }) => {
        then?.();
        if (shown) message.success(t('action.done', { version }));
        else message.warning(t('action.behind', { version }), 8);
      },
    });

  return (
    <section className="section card" aria-labelledby="actions-title" data-testid="actions">
      <h2 id="actions-title">{t('assignment.actions')}</h2>
      {actions.length === 0 ? (
        <p data-testid="nothing-to-do">
          {t(`action.nothing.${waiting.what}`, { unit: names.unit(waiting.unit) })}
        </p>
      ) : (
        <ActionForms actions={actions} busy={command.isPending} send={send} />
      )}
      {command.isPending && <CommandProgress recorded={command.recorded} />}
      {command.error && (
        <TroubleAlert
          error={command.error}
          place={t('place.command')}
          {...(command.variables &&
            !command.isDecided && { retry: () => command.variables && send(command.variables) })}
        />
      )}
    </section>
  );
};
