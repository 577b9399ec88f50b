import { Button, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Action } from '../allowed-actions.ts';
import type { AssignmentCommand } from '../api/use-assignment-command.ts';
import { AcceptForm } from './accept-form.tsx';
import { ReportForm } from './report-form.tsx';
import { ReturnForm } from './return-form.tsx';
import { SubmitForm } from './submit-form.tsx';

/** `then` runs once the command is recorded: a form clears itself only for what has arrived. */
export type Send = (command: AssignmentCommand, then?: () => void) => void;
export type FormProps = Readonly<{ busy: boolean; send: Send }>;

const forms: Readonly<Record<Exclude<Action, 'acknowledge'>, (props: FormProps) => ReactNode>> = {
  report: ReportForm,
  submit: SubmitForm,
  accept: AcceptForm,
  return: ReturnForm,
};

type Props = FormProps & Readonly<{ actions: readonly Action[] }>;

export const ActionForms = ({ actions, busy, send }: Props) => {
  const { t } = useWords();
  if (actions.includes('acknowledge'))
    return (
      <>
        <p>{t('action.acknowledgeHint')}</p>
        <Button
          type="primary"
          size="large"
          loading={busy}
          onClick={() => send({ path: 'acknowledge', body: {} })}
        >
          {t('action.acknowledge')}
        </Button>
      </>
    );
  return (
    <Tabs
      items={actions
        .filter((action) => action !== 'acknowledge')
        .map((action) => {
          const Form = forms[action];
          return { key: action, label: t(`action.${action}`), children: <Form busy={busy} send={send} /> };
        })}
    />
  );
};
