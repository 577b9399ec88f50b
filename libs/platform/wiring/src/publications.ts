import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { publishedDirectiveEvent } from '@dondoc/directives-application';
import type { DirectiveEvent } from '@dondoc/directives-domain';
import type { AnyEvent, Recorded } from '@dondoc/event-sourcing-kernel';
import { publicationOf, topics, type Publication, type Router, type Topic } from '@dondoc/messaging-kernel';
import { publishedOrganisationEvent, type OrganisationEvent } from '@dondoc/organisation-domain';

/** A stream of a category holds that category's events only: its decider is the one that writes it. */
const publishing =
  <Event extends AnyEvent>(topic: Topic, published: (event: Event) => AnyEvent): Publication =>
  (recorded) => ({ topic: topic.name, event: published(recorded as Recorded<Event>) });

/** What leaves the log, for the relay and for whoever folds the log as Kafka would carry it. */
export const router: Router = publicationOf({
  assignment: publishing<AssignmentEvent>(topics.assignments, publishedAssignmentEvent),
  directive: publishing<DirectiveEvent>(topics.directives, publishedDirectiveEvent),
  organisation: publishing<OrganisationEvent>(topics.organisation, publishedOrganisationEvent),
});
