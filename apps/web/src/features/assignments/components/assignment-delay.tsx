import type { DelayView } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { delayQuery } from '../api/delay.query.ts';

type Span = DelayView['spans'][number];
const hour = 3_600_000;

export const AssignmentDelay = ({ id }: Readonly<{ id: string }>) => {
  const { t } = useWords();
  const names = useNames();
  const { data } = useQuery(delayQuery(useApi(), id));
  if (!data || data.spans.length === 0) return null;

  const length = ({ from, to }: Span): string => {
    const hours = Math.floor((Date.parse(to) - Date.parse(from)) / hour);
    if (hours >= 24) return t('delay.days', { count: Math.floor(hours / 24) });
    return hours > 0 ? t('delay.hours', { count: hours }) : t('delay.moment');
  };
  const owner = (span: Span): string => {
    const words = t(`delay.owner.${span.owner}`);
    return span.unit === null ? words : t('delay.of', { owner: words, unit: names.unit(span.unit) });
  };

  return (
    <section className="section card" aria-labelledby="delay-title">
      <h2 id="delay-title">{t('delay.title')}</h2>
      <p className="muted">{t('delay.explain')}</p>
      <ul data-testid="delay">
        {data.spans.map((span) => (
          <li key={span.from}>
            {owner(span)} – <strong>{length(span)}</strong>
            {span.overdue && `, ${t('delay.overdue')}`}
          </li>
        ))}
      </ul>
    </section>
  );
};
