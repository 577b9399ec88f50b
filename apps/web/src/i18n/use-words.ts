import { useTranslation } from 'react-i18next';
import { isLanguage, type Words } from '../words/language.ts';

export const useWords = (): Words => {
  const { t, i18n } = useTranslation();
  return { t, language: isLanguage(i18n.language) ? i18n.language : 'vi' };
};
