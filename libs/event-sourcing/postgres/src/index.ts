export { existingStreams, readCategory, readCategoryOf, type StreamHistory } from './category.ts';
export * from './postgres-event-store.ts';
