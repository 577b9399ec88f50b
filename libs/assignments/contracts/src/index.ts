export * from './assignment-published.schema.ts';
export * from './assignment-requests.schema.ts';
export * from './assignment-views.schema.ts';
export * from './vocabulary.schema.ts';
