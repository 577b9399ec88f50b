export * from './directive.decider.ts';
export * from './parse/index.ts';
