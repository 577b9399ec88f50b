import type { AssignmentView } from '@dondoc/assignments-contracts';
import { App } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';
import type { SentCommand } from '../api/use-assignment-command.ts';
import type { Values } from '../forms/command-form.ts';
import { commandForms, isDanger } from '../forms/command-forms.ts';
import type { Action } from '../specimens.ts';
import { CommandFormView, type Answers } from './command-form-view.tsx';

export type ActionProps = Readonly<{
  action: Action;
  view: AssignmentView;
  busy: boolean;
  send: (command: SentCommand, answers: Answers) => void;
}>;

/** What is good to know before deciding, of those actions where something is. */
const useHint = (action: Action, view: AssignmentView): string | null => {
  const words = useWords();
  const { t } = words;
  switch (action) {
    case 'acknowledge':
    case 'resume':
    case 'set-deadline':
    case 'issue-child':
      return t(`command.hint.${action}`);
    case 'rule-on-extension': {
      const { extensionRequested: asked } = view;
      return asked && t('command.hint.rule-on-extension', { deadline: deadlineWords(words, asked.at) });
    }
    case 'rule-on-decline':
      return view.decline && t('command.hint.rule-on-decline', { reason: view.decline.reason });
    case 'correct':
    case 'refuse-correction': {
      const { correctionRequested: asked } = view;
      if (asked) return t('command.hint.correctAsked', { what: asked.what });
      return action === 'correct' ? t('command.hint.correct') : null;
    }
    default:
      return null;
  }
};

/** One action with its form; what is dangerous is sent only after it was said what will happen. */
export const ActionForm = ({ action, view, busy, send }: ActionProps) => {
  const { t } = useWords();
  const names = useNames();
  const { modal } = App.useApp();
  const hint = useHint(action, view);
  const label = t(`command.send.${action}`);

  const submit = (body: Values, answers: Answers) => {
    const go = () => send({ path: action, body }, answers);
    if (!isDanger(action)) return go();
    return void modal.confirm({
      title: t('command.confirm.title', { name: t(`command.name.${action}`) }),
      content: t(`command.confirm.${action}`, {
        issuer: names.unit(view.issuedBy.unit),
        lead: names.unit(view.leadUnit),
      }),
      okText: label,
      okButtonProps: { danger: true },
      cancelText: t('command.confirm.no'),
      onOk: go,
    });
  };

  return (
    <>
      {hint !== null && <p>{hint}</p>}
      <CommandFormView
        name={action}
        form={commandForms[action]}
        view={view}
        busy={busy}
        label={label}
        danger={isDanger(action)}
        submit={submit}
      />
    </>
  );
};
