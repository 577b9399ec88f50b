import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useLocation } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { eventAnchor } from '../../../components/event-anchor.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { timelineQuery } from '../api/assignments.queries.ts';
import { TimelineItem } from './timeline-item.tsx';

export const AssignmentTimeline = ({ id }: Readonly<{ id: string }>) => {
  const { t } = useWords();
  const api = useApi();
  const { hash } = useLocation();
  const timeline = useQuery(timelineQuery(api, id));
  return (
    <section className="section card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('assignment.timeline')}</h2>
      {timeline.isPending && <Skeleton active />}
      {timeline.error && (
        <TroubleAlert
          error={timeline.error}
          place={t('place.timeline')}
          retry={() => void timeline.refetch()}
        />
      )}
      {timeline.data && (
        <ol className="timeline" aria-label={t('assignment.events')} data-testid="timeline">
          {timeline.data.items.map((entry) => (
            <TimelineItem
              key={entry.eventId}
              entry={entry}
              pointedAt={hash === `#${eventAnchor(entry.eventId)}`}
            />
          ))}
        </ol>
      )}
    </section>
  );
};
