export * from './fresh-database.ts';
export { migrate } from './migrate.ts';
