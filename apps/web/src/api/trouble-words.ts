import type { Words } from '../words/language.ts';
import { withReadableTimes } from '../words/readable-times.ts';
import type { Problem, Trouble } from './api-trouble.ts';

/** What happened, the reason, and what to do; `fields` names the items at fault. */
export type TroubleWords = Readonly<{
  what: string;
  reason: string | null;
  todo: string;
  fields: readonly string[];
}>;

type Kind =
  | 'invalid'
  | 'notSignedIn'
  | 'notAllowed'
  | 'missing'
  | 'refused'
  | 'conflict'
  | 'tooLarge'
  | 'unusable'
  | 'busy'
  | 'unexpected';

const kinds: Readonly<Record<number, Kind>> = {
  400: 'invalid',
  401: 'notSignedIn',
  403: 'notAllowed',
  404: 'missing',
  409: 'refused',
  412: 'conflict',
  413: 'tooLarge',
  422: 'unusable',
  429: 'busy',
  503: 'busy',
};

const fieldsOf = ({ errors = [] }: Problem, words: Words): readonly string[] =>
  errors.map(({ path, message, messageEn }) => {
    const said = withReadableTimes(words.language === 'vi' ? message : (messageEn ?? message), words);
    return path === '' ? said : `${path}: ${said}`;
  });

const reasonOf = ({ detail, detailEn }: Problem, words: Words): string | null => {
  const said = (words.language === 'vi' ? detail : detailEn) ?? detail;
  return said === undefined ? null : withReadableTimes(said, words);
};

/** The one place where a trouble becomes sentences. */
export const troubleWords = (trouble: Trouble, words: Words): TroubleWords => {
  const { t } = words;
  switch (trouble.kind) {
    case 'offline':
      return { what: t('trouble.offline'), reason: null, todo: t('trouble.offlineTodo'), fields: [] };
    case 'unreadable':
      return {
        what: t('trouble.unreadable', { status: trouble.status }),
        reason: null,
        todo: t('trouble.unreadableTodo'),
        fields: [],
      };
    case 'problem': {
      const { problem } = trouble;
      const kind = kinds[problem.status] ?? 'unexpected';
      return {
        what: t(`trouble.${kind}`),
        reason: reasonOf(problem, words),
        todo: t(`trouble.${kind}Todo`),
        fields: fieldsOf(problem, words),
      };
    }
    default:
      return trouble satisfies never;
  }
};
