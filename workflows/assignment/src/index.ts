export * from './assignment.workflow.ts';
