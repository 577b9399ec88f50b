import { useWords } from '../i18n/use-words.ts';
import { useSample } from '../organisation/use-sample.ts';

/** Says on every page of a sample ward that nothing on it is real. */
export const SampleBanner = () => {
  const { t } = useWords();
  return useSample() ? (
    <p className="sample" role="note" data-testid="sample">
      {t('app.sample')}
    </p>
  ) : null;
};
