import type { i18n } from 'i18next';
import { isLanguage, type Language } from '../words/language.ts';

const key = 'dondoc.language';

/** The language chosen last on this machine; Vietnamese until somebody chose. */
export const chosenLanguage = (): Language => {
  const stored = localStorage.getItem(key);
  return isLanguage(stored) ? stored : 'vi';
};

/** Keeps the document's `lang` and the remembered choice in step with the language shown. */
export const followLanguage = (instance: i18n): void => {
  document.documentElement.lang = instance.language;
  instance.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(key, language);
  });
};
