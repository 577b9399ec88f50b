import type { AttemptView } from '@dondoc/assignments-contracts';
import type { Words } from '../../words/language.ts';
import { commandTypes } from './command-types.ts';
import { actions } from './specimens.ts';

/** A refused attempt as a line; a command or a code that this page does not know stands for itself. */
export const attemptWords = (
  { command, code }: Pick<AttemptView, 'command' | 'code'>,
  { t }: Pick<Words, 't'>,
): string => {
  const action = actions.find((each) => commandTypes[each] === command);
  return t('dossier.attempt', {
    command: action ? t(`command.name.${action}`) : command,
    refusal: t(`dossier.refusal.${code}`, { defaultValue: code }),
  });
};
