export * from './rating.activities.ts';
