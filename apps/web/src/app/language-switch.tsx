import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/use-words.ts';
import { languages } from '../words/language.ts';

const own = { vi: 'Việt', en: 'English' } as const;

/** Each language is named in itself, so that a reader of only one finds it. */
export const LanguageSwitch = () => {
  const { i18n } = useTranslation();
  const { t, language } = useWords();
  return (
    <div role="group" aria-label={t('app.language')} className="languages">
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => void i18n.changeLanguage(each)}
        >
          {own[each]}
        </button>
      ))}
    </div>
  );
};
