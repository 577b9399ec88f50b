export * from './calendar.schema.ts';
export * from './ladder-policy.schema.ts';
export * from './settings-published.schema.ts';
export * from './settings-requests.schema.ts';
export * from './settings-views.schema.ts';
