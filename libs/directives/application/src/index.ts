export * from './directive.assignments.ts';
export * from './directive.publication.ts';
export * from './directive.refusal-text.ts';
export * from './duty-proposals.ts';
