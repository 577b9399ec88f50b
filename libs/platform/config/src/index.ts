export * from './config.ts';
export type { Values, Variable } from './variables.ts';
