import { topics, type Topic } from '@dondoc/messaging-kernel';

/** Where the events that documents are made of are published. */
export const listenedTopics: readonly Topic[] = [
  topics.assignments,
  topics.directives,
  topics.evaluation,
  topics.organisation,
  topics.notifications,
];
