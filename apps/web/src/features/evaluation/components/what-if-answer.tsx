import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { MovedDeadlines } from './moved-deadlines.tsx';
import { WhatIfTable } from './what-if-table.tsx';

type Props = Readonly<{
  error: Error | null;
  found: WhatIfBody | undefined;
  titleOf: (id: string) => string;
}>;

/** What came of what was tried: both sides, or why it cannot be tried like this. */
export const WhatIfAnswer = ({ error, found, titleOf }: Props) => {
  const { t, language } = useWords();
  return (
    <>
      {error && <TroubleAlert error={error} place={t('place.scoreboard')} />}
      {found && (
        <section className="section" aria-live="polite">
          <p>
            <strong>{t('evaluation.flips', { count: found.flips })}</strong>
          </p>
          {found.scale && <p className="doubt">{found.scale[language]}</p>}
          <WhatIfTable found={found} titleOf={titleOf} />
          <MovedDeadlines found={found} />
        </section>
      )}
    </>
  );
};
