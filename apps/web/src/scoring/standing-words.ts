import type { Words } from '../words/language.ts';

const standings = ['law', 'guidance', 'local', 'setting'] as const;

/** How firm a rule is; what no word says stands for itself. */
export const standingWords = (standing: string | null, { t }: Words): string => {
  const known = standings.find((one) => one === standing);
  return known ? t(`standing.${known}`) : (standing ?? '–');
};
