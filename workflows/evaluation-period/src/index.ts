export * from './rating.workflow.ts';
