export * from './notification-card.schema.ts';
export * from './notification-published.schema.ts';
export * from './notification-requests.schema.ts';
export * from './notification-views.schema.ts';
export * from './vocabulary.schema.ts';
