import {
  publishedAssignmentEvent,
  publishedAttemptEvent,
  publishedDutyEvent,
} from '@dondoc/assignments-application';
import type { AssignmentEvent, AttemptRefused, DutyEvent } from '@dondoc/assignments-domain';
import {
  publishedRatingEvent,
  publishedReportEvent,
  publishedRuleSetEvent,
} from '@dondoc/evaluation-application';
import type { RatingEvent, RuleSetEvent } from '@dondoc/evaluation-rating';
import type { ReportEvent } from '@dondoc/evaluation-reports';
import { publishedDirectiveEvent } from '@dondoc/directives-application';
import type { DirectiveEvent } from '@dondoc/directives-domain';
import type { AnyEvent, Recorded } from '@dondoc/event-sourcing-kernel';
import { publishedNotificationEvent } from '@dondoc/notifications-application';
import type { NotificationEvent } from '@dondoc/notifications-domain';
import { publicationOf, topics, type Publication, type Router, type Topic } from '@dondoc/messaging-kernel';
import { publishedOrganisationEvent, type OrganisationEvent } from '@dondoc/organisation-domain';
import { publishedCalendarEvent, publishedLadderEvent } from '@dondoc/settings-application';
import type { CalendarEvent, LadderEvent } from '@dondoc/settings-domain';

/** A stream of a category holds that category's events only: its decider is the one that writes it. */
const publishing =
  <Event extends AnyEvent>(topic: Topic, published: (event: Event) => AnyEvent): Publication =>
  (recorded) => ({ topic: topic.name, event: published(recorded as Recorded<Event>) });

/** What leaves the log, for the relay and for whoever folds the log as Kafka would carry it. */
export const router: Router = publicationOf({
  assignment: publishing<AssignmentEvent>(topics.assignments, publishedAssignmentEvent),
  attempt: publishing<AttemptRefused>(topics.assignments, publishedAttemptEvent),
  duty: publishing<DutyEvent>(topics.assignments, publishedDutyEvent),
  directive: publishing<DirectiveEvent>(topics.directives, publishedDirectiveEvent),
  organisation: publishing<OrganisationEvent>(topics.organisation, publishedOrganisationEvent),
  calendar: publishing<CalendarEvent>(topics.settings, publishedCalendarEvent),
  ladder: publishing<LadderEvent>(topics.settings, publishedLadderEvent),
  rating: publishing<RatingEvent>(topics.evaluation, publishedRatingEvent),
  report: publishing<ReportEvent>(topics.evaluation, publishedReportEvent),
  'rule-set': publishing<RuleSetEvent>(topics.evaluation, publishedRuleSetEvent),
  notification: publishing<NotificationEvent>(topics.notifications, publishedNotificationEvent),
});
