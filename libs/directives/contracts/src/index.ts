export * from './directive-issuing.schema.ts';
export * from './parse-outcome.ts';
export * from './parsed-directive.ts';
