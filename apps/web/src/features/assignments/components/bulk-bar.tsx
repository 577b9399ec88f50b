import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useSecondsWaited } from '../../../components/use-seconds-waited.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { useBulkCommand, type BulkCommand } from '../api/use-bulk-command.ts';
import { bulkActions, bulkAllowed, bulkForms, strictest, type BulkAction } from '../bulk-forms.ts';
import { BulkResults } from './bulk-results.tsx';
import { CommandFormView, type Answers } from './command-form-view.tsx';

const slow = 2;

type Props = Readonly<{ chosen: readonly AssignmentView[]; unchoose: () => void }>;

/** What is done to all chosen at once, and what became of each. */
export const BulkBar = ({ chosen, unchoose }: Props) => {
  const { t } = useWords();
  const { person } = useSession();
  const bulk = useBulkCommand();
  const seconds = useSecondsWaited(bulk.isPending);
  const theirs = (action: BulkAction) => chosen.filter((view) => bulkAllowed(view, person).includes(action));
  const possible = bulkActions.filter((action) => theirs(action).length > 0);
  /** The trouble is said where it is: once is enough. */
  const [atField, setAtField] = useState(false);
  const count = bulk.variables?.sent.length ?? 0;

  const send = (command: BulkCommand, answers?: Answers) =>
    bulk.mutate(command, {
      onSuccess: () => {
        answers?.recorded();
        unchoose();
      },
      onError: (error) => setAtField(answers?.refused(error) ?? false),
    });

  const formOf = (action: BulkAction) => {
    const views = theirs(action);
    const view = strictest(views);
    const leftOut = chosen.length - views.length;
    return (
      view && (
        <>
          {leftOut > 0 && <p>{t('register.bulkPartly', { count: leftOut })}</p>}
          <CommandFormView
            name={`bulk-${action}`}
            form={bulkForms[action]}
            view={view}
            busy={bulk.isPending}
            label={t(`register.bulkSend.${action}`)}
            submit={(body, answers) =>
              send({ action, sent: views.map(({ id, title }) => ({ id, title })), body }, answers)
            }
          />
        </>
      )
    );
  };

  return (
    <>
      {chosen.length > 0 && (
        <section className="section card" aria-label={t('register.chosen', { count: chosen.length })}>
          <p className="bulk__head" data-testid="chosen">
            <strong>{t('register.chosen', { count: chosen.length })}</strong>{' '}
            <Button size="small" onClick={unchoose} disabled={bulk.isPending}>
              {t('register.unchoose')}
            </Button>
          </p>
          {possible.length === 0 ? (
            <p>{t('register.bulkNone')}</p>
          ) : (
            <Tabs
              items={possible.map((action) => ({
                key: action,
                label: t(`register.bulk.${action}`),
                children: formOf(action),
              }))}
            />
          )}
        </section>
      )}
      {bulk.isPending && (
        <p role="status" className="progress">
          {seconds < slow ? t('register.sending', { count }) : t('register.sendingSlow', { count, seconds })}
        </p>
      )}
      {bulk.error && !atField && (
        <TroubleAlert
          error={bulk.error}
          place={t('place.command')}
          {...(bulk.variables && { retry: () => bulk.variables && send(bulk.variables) })}
        />
      )}
      {bulk.data && bulk.variables && <BulkResults sent={bulk.variables.sent} result={bulk.data} />}
    </>
  );
};
