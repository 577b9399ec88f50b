import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { StatusTag } from '../../../components/status-tag.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { UrgencyTag } from '../../../components/urgency-tag.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { assignmentQuery } from '../api/assignments.queries.ts';
import { AssignmentActions } from './assignment-actions.tsx';
import { AssignmentAttempts } from './assignment-attempts.tsx';
import { AssignmentChildren } from './assignment-children.tsx';
import { AssignmentDelay } from './assignment-delay.tsx';
import { AssignmentEscalation } from './assignment-escalation.tsx';
import { AssignmentFacts } from './assignment-facts.tsx';
import { AssignmentNotices } from './assignment-notices.tsx';
import { AssignmentParts } from './assignment-parts.tsx';
import { AssignmentStanding } from './assignment-standing.tsx';
import { AssignmentTimeline } from './assignment-timeline.tsx';
import { DeadlineHistory } from './deadline-history.tsx';

const isJustIssued = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'justIssued' in state;

export const AssignmentPage = () => {
  const { t } = useWords();
  const { id = '' } = useParams();
  const { state } = useLocation();
  const api = useApi();
  const assignment = useQuery(assignmentQuery(api, id, isJustIssued(state)));
  if (assignment.isPending) return <Loading lines={10} />;
  const view = assignment.data;
  return (
    <>
      {assignment.error && (
        <TroubleAlert
          error={assignment.error}
          place={t('place.assignment')}
          retry={() => void assignment.refetch()}
        />
      )}
      {view && (
        <>
          <PageTitle of={view.title} />
          <h1 className="assignment-title">{view.title}</h1>
          <p className="tags">
            <StatusTag {...view} /> <UrgencyTag urgency={view.urgency} />
          </p>
          <div className="columns">
            <div>
              <AssignmentActions key={view.id} view={view} />
              <AssignmentStanding view={view} />
              <AssignmentFacts view={view} />
              <AssignmentParts view={view} />
              <AssignmentChildren view={view} />
              <DeadlineHistory view={view} />
              <AssignmentEscalation id={view.id} />
              <AssignmentDelay id={view.id} />
              <AssignmentAttempts id={view.id} />
            </div>
            <AssignmentTimeline id={view.id} />
          </div>
          <AssignmentNotices id={view.id} />
        </>
      )}
    </>
  );
};
