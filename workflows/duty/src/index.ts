export * from './duty.workflow.ts';
