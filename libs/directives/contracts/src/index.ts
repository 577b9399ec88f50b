export * from './parse-outcome.ts';
export * from './parsed-directive.ts';
