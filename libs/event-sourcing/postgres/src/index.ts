export { existingStreams, readCategory, type StreamHistory } from './category.ts';
export * from './postgres-event-store.ts';
