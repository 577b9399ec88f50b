/** A Kafka topic as it must exist. The partition count never changes: a key would move and lose its order. */
export type Topic = Readonly<{ name: string; partitions: number; compacted: boolean }>;

const eventTopic = (name: string): Topic => ({ name, partitions: 12, compacted: false });

export const topics = {
  assignments: eventTopic('dondoc.assignments.v1'),
  directives: eventTopic('dondoc.directives.v1'),
  organisation: eventTopic('dondoc.organisation.v1'),
  evaluation: eventTopic('dondoc.evaluation.v1'),
  settings: eventTopic('dondoc.settings.v1'),
  notifications: eventTopic('dondoc.notifications.v1'),
  ledgerCheckpoints: { name: 'dondoc.ledger.checkpoints.v1', partitions: 1, compacted: true },
} as const satisfies Readonly<Record<string, Topic>>;

/** Where a consumer puts what it could not handle. One partition: dead letters keep the order they came in. */
export const deadLetterTopic = (consumer: string): Topic => ({
  name: `dondoc.${consumer}.dead-letter.v1`,
  partitions: 1,
  compacted: false,
});

/** The part of a stream's name before the first `/`: `assignment/a1` is of category `assignment`. */
export const categoryOf = (stream: string): string => stream.split('/', 1)[0] ?? stream;

const topicsByCategory: Readonly<Record<string, string>> = {
  assignment: topics.assignments.name,
  attempt: topics.assignments.name,
  duty: topics.assignments.name,
  directive: topics.directives.name,
  organisation: topics.organisation.name,
  evaluation: topics.evaluation.name,
  rating: topics.evaluation.name,
  report: topics.evaluation.name,
  'rule-set': topics.evaluation.name,
  calendar: topics.settings.name,
  ladder: topics.settings.name,
  notification: topics.notifications.name,
};

/** Name of the topic that carries a category's events, or null for a category that has none. */
export const topicOfCategory = (category: string): string | null =>
  Object.hasOwn(topicsByCategory, category) ? (topicsByCategory[category] ?? null) : null;
