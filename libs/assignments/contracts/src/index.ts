export * from './assignment-published.schema.ts';
export * from './assignment-requests.schema.ts';
export * from './assignment-views.schema.ts';
export * from './delay.schema.ts';
export * from './ruling-requests.schema.ts';
export * from './vocabulary.schema.ts';
