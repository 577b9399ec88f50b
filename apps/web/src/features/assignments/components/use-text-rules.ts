import { useWords } from '../../../i18n/use-words.ts';

/** Rules of a text field: the contract's limits in the reader's language. */
export const useTextRules = () => {
  const { t } = useWords();
  const atMost = (max: number) => ({ max, message: t('action.tooLong', { max }) });
  const required = { required: true, whitespace: true, message: t('action.required') };
  return {
    required: (max: number) => [required, atMost(max)],
    optional: (max: number) => [atMost(max)],
  };
};
