import { useWords } from '../i18n/use-words.ts';
import { useSample } from '../organisation/use-sample.ts';

/** The document's title: of what the page shows, and first of all whether it is made up. */
export const PageTitle = ({ of }: Readonly<{ of?: string | undefined }>) => {
  const { t } = useWords();
  const title = of === undefined ? t('app.name') : `${of} · ${t('app.name')}`;
  return <title>{useSample() ? t('app.sampleTitle', { title }) : title}</title>;
};
